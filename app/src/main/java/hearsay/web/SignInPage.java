// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.OpenId;
import java.util.Map;

/** Where somebody says who they are, if the workbench asks. */
final class SignInPage implements Page {

    @Override
    public String path() {
        return "/sign-in";
    }

    @Override
    public Answer answer(Visit visit) {
        boolean failed = visit.given("failed").isPresent();
        return Answer.of(
                "Sign in",
                "sign-in",
                new SignInView(failed, visit.house().doors().openId().map(OpenId::issuer)),
                () -> Map.of("failed", failed));
    }
}
