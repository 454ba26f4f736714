package org.dragoman.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinLogger;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dragoman.web.page.Templates;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the pages and the API of a ledger until it is closed. It never writes. */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 48;
    private static final int WAITING = 1024;
    private static final int LONGEST_HEADER = 8192;
    private static final long LONGEST_BODY = 65_536;

    private final Javalin javalin;
    private final ServedLedger ledger;
    private final WebOptions options;

    private WebServer(Javalin javalin, ServedLedger ledger, WebOptions options) {
        this.javalin = javalin;
        this.ledger = ledger;
        this.options = options;
    }

    /**
     * Begins to serve a ledger, which is closed with the server.
     *
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static WebServer start(ServedLedger ledger, WebOptions options) {
        Templates templates = new Templates();
        // What goes wrong is told to who asked; nobody reads a log.
        JavalinLogger.enabled = false;
        JavalinLogger.startupInfo = false;
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = LONGEST_BODY;
            config.http.prefer405over404 = true;
            limits(config, options);
            new Access(options).guard(config.routes);
            new Routes(ledger, templates).on(config.routes);
        });
        javalin.start();
        return new WebServer(javalin, ledger, options);
    }

    /** Slow or many clients wait, and are let go, before anything runs out. */
    private static void limits(JavalinConfig config, WebOptions options) {
        QueuedThreadPool threads = new QueuedThreadPool(
                THREADS, 4, (int) TimeUnit.SECONDS.toMillis(30), new ArrayBlockingQueue<>(WAITING));
        threads.setName("web");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.addConnector((server, http) -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LONGEST_HEADER);
            ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
            connector.setHost(options.host());
            connector.setPort(options.port());
            connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(20));
            connector.setAcceptQueueSize(512);
            return connector;
        });
    }

    /** The port that is listened at. */
    public int port() {
        return javalin.port();
    }

    /** Where the start page is. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** What is served now. */
    public Site site() {
        return ledger.site();
    }

    @Override
    public void close() {
        javalin.stop();
        ledger.close();
    }
}
