package org.bilateral.cli;

import org.bilateral.job.coding.ProgramBuild;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"bilateral " + number()};
    }

    static String number() {
        return ProgramBuild.current().version();
    }
}
