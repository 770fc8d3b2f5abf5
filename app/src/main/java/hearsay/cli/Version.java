// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What the jar says of itself. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"hearsay " + version};
    }
}
