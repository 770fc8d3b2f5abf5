// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What others wrote and we ship to browsers is what its maker published: {@code checksums.sha256} says what that is. */
class VendoredTest {

    @Test
    void everyFileHasTheDigestThatIsWrittenDown() throws IOException {
        String list = new String(read("checksums.sha256"), StandardCharsets.UTF_8);
        assertThat(list.lines()).hasSizeGreaterThan(8);
        for (String line : list.lines().toList()) {
            String[] parts = line.split("\\s+", 2);
            assertThat(Digest.ofBytes(read(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
