package no.algoritmetilsyn.letter.redaction.raster;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Reason;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/** The process that opens files from outside: asked on its input, it answers on its output, and says nothing else anywhere. */
public final class RasterMain {

    private RasterMain() {}

    /** @param arguments seconds after which it ends by itself, should nobody end it */
    public static void main(String[] arguments) throws IOException {
        endAfter(Long.parseLong(arguments[0]));
        PrintStream out = System.out;
        // What a library wants to tell of a file could hold words of it.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false));
        try (var in = new DataInputStream(System.in);
                var answer = new DataOutputStream(new BufferedOutputStream(out))) {
            RasterJob job = RasterJob.read(in);
            answer(job, in.readAllBytes()).write(answer);
        }
    }

    /** What a library makes of a hostile file is not known: whatever it throws, the file cannot be read. */
    private static RasterAnswer answer(RasterJob job, byte[] file) {
        try {
            return FileRedactor.answer(job, file);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return RasterAnswer.refused(List.of(new Reason(Why.BROKEN, -1, "")));
        }
    }

    private static void endAfter(long seconds) {
        var end = new Thread(() -> {
            try {
                Thread.sleep(seconds * 1000);
            } catch (InterruptedException ignored) {
                // It ends at once then.
            }
            Runtime.getRuntime().halt(RasterProcess.TOO_LONG);
        });
        end.setDaemon(true);
        end.start();
    }
}
