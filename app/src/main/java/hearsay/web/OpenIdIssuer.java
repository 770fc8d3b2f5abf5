// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import hearsay.workbench.OpenId;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect issuer, as it describes itself; asked when somebody first signs in, so that we start without it. */
final class OpenIdIssuer {

    private static final int PATIENCE = 5_000;
    private static final int LARGEST_KEYS = 512 * 1024;

    /** Signatures that only the issuer can make: no shared secret, and never none. */
    private static final Set<JWSAlgorithm> SIGNED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    /** The issuer does not stand for whoever came. */
    static final class NotVouchedFor extends Exception {

        private static final long serialVersionUID = 1;

        NotVouchedFor(String why) {
            super(why);
        }
    }

    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    private final OpenId config;
    private final ClientID client;
    private @Nullable Known known;

    OpenIdIssuer(OpenId config) {
        this.config = config;
        this.client = new ClientID(config.client());
    }

    /** Where somebody is to be sent. */
    URI request(String state, Nonce nonce, CodeVerifier verifier) throws IOException, GeneralException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email", "profile"), client, config.back())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** By what name the issuer knows whoever brings a code. */
    String name(String code, CodeVerifier verifier, Nonce nonce) throws IOException, GeneralException, NotVouchedFor {
        IDTokenClaimsSet claims = checked(token(code, verifier), nonce);
        if (config.claim().equals("email") && Boolean.FALSE.equals(claims.getBooleanClaim("email_verified"))) {
            throw new NotVouchedFor("the issuer has not seen whether that mail address is yours");
        }
        return Optional.ofNullable(claims.getStringClaim(config.claim()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new NotVouchedFor("the issuer does not tell your " + config.claim()));
    }

    private JWT token(String code, CodeVerifier verifier) throws IOException, GeneralException, NotVouchedFor {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(new AuthorizationCode(code), config.back(), verifier);
        URI endpoint = known().metadata().getTokenEndpointURI();
        TokenRequest request = config.secret()
                .map(secret ->
                        new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant))
                .build();
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(PATIENCE);
        http.setReadTimeout(PATIENCE);
        http.setFollowRedirects(false);
        TokenResponse response = OIDCTokenResponseParser.parse(http.send());
        if (!response.indicatesSuccess()) {
            throw new NotVouchedFor("the issuer does not take the code: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        return Optional.ofNullable(((OIDCTokenResponse) response.toSuccessResponse())
                        .getOIDCTokens()
                        .getIDToken())
                .orElseThrow(() -> new NotVouchedFor("the issuer gave no token"));
    }

    /** By whom it is made, for whom, until when, in answer to what, and that nobody altered it. */
    private IDTokenClaimsSet checked(JWT token, Nonce nonce) throws IOException, GeneralException, NotVouchedFor {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(config.issuer()), client, new JWSVerificationKeySelector<>(SIGNED, known().keys()), null);
        try {
            return validator.validate(token, nonce);
        } catch (BadJOSEException | JOSEException e) {
            throw new NotVouchedFor("the issuer's token does not hold: " + e.getMessage());
        }
    }

    private synchronized Known known() throws IOException, GeneralException {
        Known asked = known;
        if (asked == null) {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(config.issuer()), PATIENCE, PATIENCE);
            asked = new Known(
                    metadata,
                    JWKSourceBuilder.<SecurityContext>create(
                                    metadata.getJWKSetURI().toURL(),
                                    new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEYS))
                            .build());
            known = asked;
        }
        return asked;
    }
}
