package hearsay.cli;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
class ScratchTest {
    @TempDir Path dir;
    @Test void all() throws Exception {
        Files.writeString(dir.resolve("a.txt"), "---\noutlet: Harbour Daily\npublished: 2017-03-14\ncredit: Reuters\ntitle: Port news\n---\nThe army spokesman said that 22 men had come to Sidi Barrani. The Interior ministry denied that anybody had come to Sidi Barrani.\n\nThe army declined to comment on the matter. What next?\n");
        Program p = new Program(dir.resolve("l.db"));
        for (String[] a : new String[][]{{"read", dir.toString(), "/nowhere"},{"read", dir.toString(), "--json"},{"claims"},{"claims","--color"},{"claims","--json"},{"claims","--stance","maybe"},{"show","zz"},{"ledger","stats"},{"ledger","rebuild"},{},{"--help"},{"--version"},{"read","--help"},{"claims","--help"},{"bogus"},{"read"}}) show(p, a);
        String c = p.run("claims").lines().get(1).substring(0,8);
        show(p, "why", c); show(p, "why", c, "--json");
        String d = p.run("claims","--json").out().replaceAll("(?s).*\"document\":\"(.{6}).*", "$1");
        show(p, "show", d); show(p, "show", d, "--color"); show(p,"demo","--ledger", dir.resolve("demo.db").toString());
    }
    static void show(Program p, String... a) {
        Program.Outcome o = p.run((Object[]) a);
        System.out.println("$ hearsay " + String.join(" ", a) + "   => " + o.code() + "\n" + o.out() + "--err--\n" + o.err());
    }
}
