package org.dragoman.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console and the services of its process. */
final class Commands implements IFactory {
    private final Main main;

    Commands(Main main) {
        this.main = main;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object command = null;
        if (type == ReadCommand.class) {
            command = new ReadCommand(main);
        } else if (type == ListCommand.class) {
            command = new ListCommand(main);
        } else if (type == EventsCommand.class) {
            command = new EventsCommand(main);
        } else if (type == EventCommand.class) {
            command = new EventCommand(main);
        } else if (type == ChangesCommand.class) {
            command = new ChangesCommand(main);
        } else if (type == SourceCommand.class) {
            command = new SourceCommand(main);
        } else if (type == ActorCommand.class) {
            command = new ActorCommand(main);
        } else if (type == ActorsCommand.class) {
            command = new ActorsCommand(main);
        } else if (type == ExplainCommand.class) {
            command = new ExplainCommand(main);
        } else if (type == ServeCommand.class) {
            command = new ServeCommand(main);
        } else if (type == McpCommand.class) {
            command = new McpCommand(main);
        } else if (type == LedgerCommand.class) {
            command = new LedgerCommand(main);
        } else if (type == EvaluateCommand.class) {
            command = new EvaluateCommand(main);
        } else if (type == DemoCommand.class) {
            command = new DemoCommand(main);
        } else if (type == DyadCommand.class) {
            command = new DyadCommand(main);
        } else if (type == SystemCommand.class) {
            command = new SystemCommand(main);
        } else if (type == CompareCommand.class) {
            command = new CompareCommand(main);
        } else if (type == ExportCommand.class) {
            command = new ExportCommand(main);
        } else if (type == VersionCommand.class) {
            command = new VersionCommand(main);
        }
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command);
    }
}
