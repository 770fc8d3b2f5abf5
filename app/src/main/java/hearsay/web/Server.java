// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.LedgerException;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.ReadingRoom;
import hearsay.workbench.Serving;
import hearsay.workbench.json.JsonText;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The workbench as it is served: begins to answer when it is made, and stops when it is closed. */
final class Server implements Serving.Served {

    /** A paste, or a file, of more than this is turned away. */
    private static final long LARGEST_REQUEST = 64L * 1024 * 1024;

    private static final String LEDGER = "ledger";

    private final House house;
    private final Dossiers dossiers;
    private final Renderer renderer;
    private final Consumer<Exception> journal;
    private final Javalin javalin;

    private Server(House house, Dossiers dossiers, Consumer<Exception> journal) {
        this.house = house;
        this.dossiers = dossiers;
        this.renderer = new Renderer(house);
        this.journal = journal;
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Opens the doors.
     *
     * @param journal is told of faults of ours
     * @throws CallerFault where it would be open to others without a password, or cannot listen there
     */
    static Server start(Desks desks, Clock clock, ReadingRoom room, Doors doors, Consumer<Exception> journal) {
        House house = new House(desks, clock, room, new Sessions(clock, secure(doors)), doors, new Readings(journal));
        if (!doors.loopback() && !doors.locked()) {
            throw new CallerFault("--bind " + doors.bind() + " lets others in, who would not be asked who they are:"
                    + " give a --password-file (--add-user makes one) or an --oidc-file, or leave --bind away");
        }
        Server server = new Server(house, new Dossiers(house, journal), journal);
        try {
            server.javalin.start(doors.bind(), doors.port());
        } catch (RuntimeException e) {
            // Jetty wraps what the network says (taken, forbidden, no such address) in whatever comes to hand.
            server.close();
            throw new CallerFault("cannot listen at " + doors.bind() + " port " + doors.port() + ": " + reason(e)
                    + "; another --port, perhaps");
        }
        return server;
    }

    private static boolean secure(Doors doors) {
        return doors.openId()
                .filter(one -> one.address().getScheme().equals("https"))
                .isPresent();
    }

    private static String reason(Throwable thrown) {
        return thrown.getCause() == null ? String.valueOf(thrown.getMessage()) : reason(thrown.getCause());
    }

    /** Where a browser finds it. */
    @Override
    public String address() {
        String host = house.doors().loopback() ? "localhost" : house.doors().bind();
        return "http://" + host + ":" + javalin.port() + "/";
    }

    @Override
    public void close() {
        house.readings().close();
        dossiers.close();
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.router.ignoreTrailingSlashes = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        RoutesConfig routes = config.routes;
        Guard guard = new Guard(house);
        StaticFiles files = new StaticFiles();
        routes.before(guard::check);
        routes.get("/static/*", files::answer);
        house.doors().openId().ifPresent(openId -> signIn(routes, new OpenIdDoor(openId, house.clock())));
        for (String base : new String[] {"", "/~{" + LEDGER + "}"}) {
            routes.get(base + BackupFile.PATH, context -> BackupFile.answer(context, visit(context)));
            routes.sse(base + "/live", client -> tide(client.ctx()).listen(client));
            Pages.all().forEach(page -> route(routes, base, page));
            Pages.leaves()
                    .forEach(leaf -> routes.get(
                            base + leaf.path(),
                            context -> context.contentType(leaf.type()).result(leaf.text(visit(context)))));
            Pages.deeds().forEach(deed -> routes.post(base + deed.path(), context -> done(context, deed)));
        }
        faults(routes);
    }

    private void signIn(RoutesConfig routes, OpenIdDoor door) {
        routes.get(OpenIdDoor.BEGIN, door::begin);
        routes.get(OpenIdDoor.BACK, context -> {
            String name = door.back(context);
            house.sessions().signIn(context, name);
            // A redirect would still be the issuer's errand, and browsers would not bring the new session along.
            context.header("Refresh", "0; url=/");
            Answer signedIn = Answer.of("Signed in", "signed-in", new SignedInView(name), Map::of);
            renderer.page(context, signedIn, visit(context));
        });
    }

    private void route(RoutesConfig routes, String base, Page page) {
        String path = page.path().equals("/") ? "/home" : page.path();
        routes.get(base + path + ".json", context -> renderer.data(context, answer(context, page)));
        routes.get(base + path + ".csv", context -> renderer.table(context, answer(context, page)));
        routes.get(base + page.path(), context -> renderer.page(context, answer(context, page), visit(context)));
    }

    private Answer answer(Context context, Page page) {
        return page.answer(visit(context));
    }

    private void done(Context context, Deed deed) {
        Visit visit = visit(context);
        context.redirect(Renderer.base(context) + deed.done(visit), HttpStatus.SEE_OTHER);
    }

    private Visit visit(Context context) {
        Desks desks =
                context.pathParamMap().containsKey(LEDGER) ? dossiers.desks(context.pathParam(LEDGER)) : house.desks();
        return new Visit(context, desks, house);
    }

    private Tide tide(Context context) {
        return context.pathParamMap().containsKey(LEDGER) ? dossiers.tide(context.pathParam(LEDGER)) : dossiers.tide();
    }

    private void faults(RoutesConfig routes) {
        routes.exception(Refusal.class, (fault, context) -> refuse(context, fault.status(), fault.words()));
        routes.exception(SignInFirst.class, (fault, context) -> context.redirect("/sign-in"));
        routes.exception(
                CallerFault.class,
                (fault, context) -> refuse(
                        context,
                        context.method().name().equals("POST") ? 400 : 404,
                        String.valueOf(fault.getMessage())));
        routes.exception(
                LedgerException.class, (fault, context) -> refuse(context, 503, String.valueOf(fault.getMessage())));
        // The last resort of every page: what nobody foresaw is a fault of ours, told to the journal and on a page.
        routes.exception(Exception.class, (fault, context) -> {
            journal.accept(fault);
            refuse(context, 500, "A fault of this program: " + fault);
        });
        routes.error(404, context -> {
            if (context.attribute("refused") == null) {
                refuse(context, 404, "There is no page at " + context.path() + ".");
            }
        });
    }

    private void refuse(Context context, int status, String words) {
        context.attribute("refused", true);
        context.status(status);
        if (context.path().endsWith(".json") || context.path().endsWith(".csv")) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("status", status);
            fields.put("error", words);
            context.contentType("application/json").result(JsonText.of(fields));
        } else {
            renderer.fault(context, status, words);
        }
    }
}
