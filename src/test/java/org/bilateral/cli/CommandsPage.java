package org.bilateral.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** docs/commands.md: the help of every command, as the program prints it. */
final class CommandsPage {
    private static final int COLUMNS = 100;

    private CommandsPage() {}

    static String of(CommandLine root) {
        StringBuilder page =
                new StringBuilder("# Commands\n\nWhat `--help` prints, made by `DocumentationTest`; what the"
                        + " commands are for is in [operations.md](operations.md).\n");
        for (List<String> words : names(root)) {
            CommandLine command = find(root, words);
            command.setUsageHelpAutoWidth(false);
            command.setUsageHelpWidth(COLUMNS);
            page.append("\n## bilateral ")
                    .append(String.join(" ", words))
                    .append("\n\n```\n")
                    .append(trimmed(command.getUsageMessage(Ansi.OFF)))
                    .append("```\n");
        }
        return page.toString().replace("## bilateral \n", "## bilateral\n");
    }

    /** The words of each command, the root's none first. */
    static List<List<String>> names(CommandLine root) {
        List<List<String>> names = new ArrayList<>();
        add(root, List.of(), names);
        return names;
    }

    private static void add(CommandLine command, List<String> words, List<List<String>> into) {
        into.add(words);
        command.getSubcommands().forEach((name, below) -> {
            List<String> longer = new ArrayList<>(words);
            longer.add(name);
            add(below, longer, into);
        });
    }

    private static CommandLine find(CommandLine root, List<String> words) {
        CommandLine found = root;
        for (String word : words) {
            found = Objects.requireNonNull(found.getSubcommands().get(word));
        }
        return found;
    }

    /** Lines without blanks at their ends. */
    private static String trimmed(String help) {
        return help.replaceAll("[ \\t]+(?=\\R)", "").replace("\r", "");
    }
}
