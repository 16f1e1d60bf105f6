package no.algoritmetilsyn.server;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Starts all of them together, and gives what each has led to. */
    public static <T> Map<String, T> call(Map<String, ? extends Callable<T>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            Map<String, Future<T>> running = new TreeMap<>();
            calls.forEach((name, call) -> running.put(name, threads.submit(() -> {
                start.await();
                return call.call();
            })));
            Map<String, T> results = new TreeMap<>();
            for (var each : running.entrySet()) {
                results.put(each.getKey(), each.getValue().get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
