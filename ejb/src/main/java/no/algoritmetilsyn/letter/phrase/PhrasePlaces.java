package no.algoritmetilsyn.letter.phrase;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.print.OpenBlocks;

/** Beside which blocks of a kind of letter a phrase can be offered: those in which somebody writes. */
final class PhrasePlaces {

    private static final ConcurrentMap<LetterKind, Set<String>> PLACES = new ConcurrentHashMap<>();

    private PhrasePlaces() {}

    static Set<String> of(LetterKind kind) {
        return PLACES.computeIfAbsent(kind, each -> new TreeSet<>(OpenBlocks.of(each)));
    }
}
