// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import hearsay.exchange.Csv;
import hearsay.workbench.Desks;
import hearsay.workbench.json.JsonText;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers as HTML, as JSON and as CSV. */
final class Renderer {

    private static final String PACKAGE = "hearsay.web";

    private final House house;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Renderer.class.getClassLoader(), PACKAGE);

    Renderer(House house) {
        this.house = house;
    }

    /** What stands before the path: the name of a ledger other than the first, with a tilde. */
    static String base(Context context) {
        String path = context.path();
        int end = path.indexOf('/', 1);
        return path.startsWith("/~") ? path.substring(0, end < 0 ? path.length() : end) : "";
    }

    void page(Context context, Answer answer, Visit visit) {
        Frame frame =
                frame(context, answer.title(), visit.desks(), answer.table().isPresent());
        html(context, rendered(answer.template(), Map.of("frame", frame, "view", answer.view())));
    }

    void data(Context context, Answer answer) {
        context.contentType("application/json").result(JsonText.of(answer.data().get()));
    }

    void table(Context context, Answer answer) {
        Supplier<List<List<Object>>> rows =
                answer.table().orElseThrow(() -> new Refusal(404, "This page is no table; .json gives its data."));
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"hearsay" + name(context.path()) + "\"")
                .result(Csv.of(rows.get()));
    }

    private static String name(String path) {
        return "-" + path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\w.-]", "");
    }

    void fault(Context context, int status, String words) {
        Frame frame = frame(context, FaultView.title(status), house.desks(), false);
        html(context, rendered("fault", Map.of("frame", frame, "view", new FaultView(status, words))));
    }

    private static void html(Context context, byte[] page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    private byte[] rendered(String template, Map<String, Object> parameters) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, out);
        return out.toByteArray();
    }

    private Frame frame(Context context, String title, Desks desks, boolean table) {
        String base = base(context);
        String path = context.path().substring(base.length());
        String theme = Optional.ofNullable(context.cookie(Cookies.THEME))
                .flatMap(Cookies::decoded)
                .filter(word -> word.matches("light|dark"))
                .orElse("");
        return new Frame(
                title,
                path.isEmpty() ? "/" : path,
                base,
                context.queryString() == null ? "" : "?" + context.queryString(),
                house.sessions().token(context),
                theme,
                String.valueOf(desks.file().getFileName()),
                house.sessions().user(context),
                table);
    }
}
