// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Passwords;
import java.nio.file.Path;

/** Signs somebody in whose password fits. The file is read each time: who is struck from it is out at the next start or sign-in. */
final class SignInDeed implements Deed {

    @Override
    public String path() {
        return "/sign-in";
    }

    @Override
    public String done(Visit visit) {
        Path file = visit.house()
                .doors()
                .passwords()
                .orElseThrow(() ->
                        new Refusal(404, "Nobody signs in here: this workbench is open to its own machine only."));
        String name = visit.given("name").orElse("");
        String password = visit.context().formParam("password");
        if (password == null || !Passwords.read(file).fit(name, password)) {
            return "/sign-in?failed=1";
        }
        visit.house().sessions().signIn(visit.context(), name);
        return "/";
    }
}
