package org.bilateral;

import org.bilateral.cli.CommandLineProgram;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(CommandLineProgram.execute(args));
    }
}
