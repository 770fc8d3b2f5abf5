// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements, each in a file named after what it answers: {@code CLAIMS_BY_POSITION} is claims-by-position.sql. What several ask
 * alike stands in {@code parts}.
 */
enum Sql {
    ACTORS,
    ADD_BAND,
    ADD_BLOCK,
    ADD_BRIEF,
    ADD_CLUSTER,
    ADD_CUSTODY,
    ADD_DOCUMENT,
    ADD_EDITION,
    ADD_HISTORY,
    ADD_HISTORY_IMPORT,
    ADD_JUDGEMENT,
    ADD_LEANING,
    ADD_QUESTION,
    ADD_READING,
    ADD_RESOLUTION,
    ADD_RULING,
    ADD_TELLING,
    ADD_TESTIMONY,
    ADD_TOLD,
    ADD_TRACE,
    ADD_WEIGHED,
    ALL_CUSTODY,
    BRIEFS_CONTESTED,
    BRIEFS_NEWEST,
    BRIEFS_OF_DOCUMENT,
    BRIEFS_URGENT,
    CHANGED_ADDRESSES,
    CHECK_CLAIM_WORDS,
    CHECK_DOCUMENT_WORDS,
    CHECK_FOREIGN_KEYS,
    CHECK_INTEGRITY,
    CHECK_WEIGHING,
    CLAIMS,
    CLAIMS_BY_POSITION,
    CLAIMS_OF_HOLDER,
    CLAIMS_PAGE,
    CLAIMS_PAGE_OF_WORDS,
    CLAIM_WHERE,
    CLUSTER,
    CLUSTERS,
    CLUSTERS_BEARING,
    CLUSTERS_OF_SOURCE,
    COMPONENTS_OF_TESTIMONIES,
    COPY_LEDGER,
    COUNT_REPORTS,
    CUSTODY_HASH,
    DATA_VERSION,
    DOCUMENTS,
    DOCUMENTS_ENTERED_AFTER,
    DOCUMENTS_LATEST,
    DOCUMENTS_PAGE,
    DOCUMENTS_WITH_BANDS,
    DOCUMENT_JSON,
    DOCUMENT_RECORD,
    DROP_BAND,
    DROP_BLOCK,
    DROP_CLAIMS,
    DROP_CLUSTER,
    DROP_LEANING,
    DROP_LOCATIONS,
    DROP_PARTICIPANTS,
    DROP_PROPOSITIONS,
    DROP_REPORTS,
    DROP_TESTIMONY,
    DROP_WEIGHED,
    EDITIONS,
    FILED_TESTIMONIES,
    FIRST_CUSTODY,
    FORGET_BANDS,
    FORGET_CLAIMS,
    FORGET_CLAIM_WORDS,
    FORGET_CLUSTERS,
    FORGET_LEANING,
    FORGET_LEANINGS_OF_COMPONENTS,
    FORGET_LOCATIONS,
    FORGET_PARTICIPANTS,
    FORGET_PROPOSITIONS,
    FORGET_REPORT,
    FORGET_TESTIMONIES,
    HISTORY,
    HISTORY_IMPORTS,
    HISTORY_OF_IMPORT,
    HISTORY_STATS,
    HISTORY_TOUCHING,
    HOLDERS,
    HOLDERS_OF_MOST,
    HOLDERS_THAT_BEGIN,
    IDS_OF_CLAIMS,
    IDS_OF_DOCUMENTS,
    IDS_OF_QUESTIONS,
    IDS_OF_RULINGS,
    IDS_OF_TESTIMONIES,
    INDEXED_CLAIMS,
    INDEXED_LOCATIONS,
    INDEXED_PARTICIPANTS,
    INDEXED_PROPOSITIONS,
    INDEXED_REPORT,
    INDEX_CLAIM,
    INDEX_CLAIM_WORDS,
    INDEX_DOCUMENT_WORDS,
    INDEX_LOCATION,
    INDEX_PARTICIPANT,
    INDEX_PROPOSITION,
    INDEX_REPORT,
    JUDGEMENTS,
    JUDGEMENTS_OF_QUESTION,
    LAST_CUSTODY,
    LEADING,
    LEANINGS,
    LEANINGS_OF_CLUSTER,
    MOVE_TELLING,
    MOVE_TESTIMONY,
    NUMBERS_OF_DOCUMENTS,
    NUMBER_OF_DOCUMENT,
    NUMBER_OF_READING,
    OUTLETS,
    PENDING_DOCUMENTS,
    PLACES,
    QUESTIONS,
    READINGS_OF_DOCUMENT,
    READING_RECORDS,
    REBUILD_CLAIM_WORDS,
    REBUILD_DOCUMENT_WORDS,
    RELAYS,
    RESOLUTIONS,
    ROWS_OF_INDEXES,
    RULINGS,
    SIGHTINGS,
    SPAN_OF_REPORTS,
    SPEAKING_OF_DOCUMENT,
    SPEAKING_READINGS,
    SPEAKING_READING_JSON,
    STANDINGS,
    STATS,
    TESTIMONIES_OF_CLUSTER,
    TESTIMONIES_OF_COMPONENT,
    TESTIMONIES_OF_DOCUMENT,
    TESTIMONIES_SHARING,
    TOLD_TESTIMONIES,
    TOLD_TIMES,
    TRACES,
    VERSIONS,
    WEIGHED_TRACE;

    private final String statement = read(fileName());

    /** The statement without its comment. */
    String statement() {
        return statement;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql";
    }

    /** A file without its comment, with the parts that it names in braces: {@code {claim-fits}} is parts/claim-fits.sql. */
    private static String read(String fileName) {
        try (InputStream in = Sql.class.getResourceAsStream("sql/" + fileName)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks the statement hearsay/ledger/sql/" + fileName);
            }
            String written = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
            return Parts.NAMED
                    .matcher(written)
                    .replaceAll(part -> Matcher.quoteReplacement(read("parts/" + part.group(1) + ".sql")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read hearsay/ledger/sql/" + fileName, e);
        }
    }

    /** Apart, since the constants above are made first. */
    private static final class Parts {
        static final Pattern NAMED = Pattern.compile("\\{([a-z-]+)}");
    }
}
