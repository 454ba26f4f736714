package org.dragoman.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What measurements ask of the machine. */
final class Machine {
    private Machine() {}

    /** Processors' time of this process in seconds, compiler and collector included. */
    static double processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /**
     * Peak resident memory in KiB, as Linux counts it; 0 elsewhere, and for a process that has ended.
     *
     * @param process its number, or {@code self}
     */
    static long peakResident(String process) throws IOException {
        Path status = Path.of("/proc", process, "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    /** The machine in words, without its name: processors, memory, Java, and how busy it was. */
    static String words() {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "%d processors (%s), %d GiB, JDK %d; other work on the machine while this was measured: %s.",
                system.getAvailableProcessors(),
                system.getArch(),
                system.getTotalMemorySize() >> 30,
                Runtime.version().feature(),
                load < 0
                        ? "not known"
                        : load < 0.5 * system.getAvailableProcessors()
                                ? "little"
                                : String.format(Locale.ROOT, "%.0f processes waiting or running", load));
    }
}
