// SPDX-License-Identifier: Apache-2.0
package hearsay.lab;

import hearsay.lab.casing.CasingTask;
import hearsay.lab.clusters.ClustersTask;
import hearsay.lab.clusters.ClustersTraining;
import hearsay.lab.gazetteer.GazetteerTask;
import hearsay.lab.gazetteer.OutlinesTask;
import hearsay.lab.muc.MucTask;
import hearsay.lab.muc.StatusTraining;
import hearsay.lab.origins.OriginsTask;
import hearsay.lab.rumours.RumoursTask;
import hearsay.lab.tasks.AttributionTask;
import hearsay.lab.tasks.CoreferenceTask;
import hearsay.lab.tasks.CorporaTask;
import hearsay.lab.tasks.EntitiesTask;
import hearsay.lab.tasks.ExtractionTask;
import hearsay.lab.tasks.FactualityTask;
import hearsay.lab.tasks.ForecastCurvesTask;
import hearsay.lab.tasks.ForecastTask;
import hearsay.lab.tasks.IntakeTask;
import hearsay.lab.tasks.PlacesTask;
import hearsay.lab.tasks.PloverTask;
import hearsay.lab.tasks.QuestionCountsTask;
import hearsay.lab.tasks.QuestionsTask;
import hearsay.lab.tasks.ReferenceClassesTask;
import hearsay.lab.tasks.StanceTask;
import hearsay.lab.tasks.SyntaxTask;
import hearsay.lab.tasks.ThroughputTask;
import hearsay.lab.tasks.TimeTask;
import hearsay.lab.training.AverageTask;
import hearsay.lab.training.CoreferenceTraining;
import hearsay.lab.training.JoinerTraining;
import hearsay.lab.training.TrainTask;
import hearsay.lab.truth.TruthBooksTask;
import hearsay.lab.truth.TruthNumbersTask;
import hearsay.lab.truth.TruthPlacesTask;
import hearsay.lab.weighing.AskCostTask;
import hearsay.lab.weighing.WeighCostTask;
import hearsay.lab.workbench.WorkbenchLoadTask;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code hearsay-lab}: exit code 0 done, 1 our fault, 2 the caller's. */
@Command(
        name = "hearsay-lab",
        description = "Trains the reading model and measures it on gold data.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "TASK",
        subcommands = {
            CorporaTask.class,
            TrainTask.class,
            AverageTask.class,
            JoinerTraining.class,
            CoreferenceTraining.class,
            CoreferenceTask.class,
            AttributionTask.class,
            SyntaxTask.class,
            EntitiesTask.class,
            PloverTask.class,
            FactualityTask.class,
            MucTask.class,
            StatusTraining.class,
            CasingTask.class,
            StanceTask.class,
            ThroughputTask.class,
            ExtractionTask.class,
            IntakeTask.class,
            TimeTask.class,
            ForecastTask.class,
            ForecastCurvesTask.class,
            ReferenceClassesTask.class,
            QuestionsTask.class,
            QuestionCountsTask.class,
            PlacesTask.class,
            OriginsTask.class,
            GazetteerTask.class,
            OutlinesTask.class,
            TruthBooksTask.class,
            TruthPlacesTask.class,
            TruthNumbersTask.class,
            RumoursTask.class,
            ClustersTask.class,
            ClustersTraining.class,
            AskCostTask.class,
            WeighCostTask.class,
            WorkbenchLoadTask.class
        })
public final class Lab {

    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to execute; tests give it other streams. */
    public static CommandLine commandLine() {
        return new CommandLine(new Lab())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    if (fault instanceof NoSuchFileException) {
                        command.getErr().println(command.getCommandName() + ": no such file: " + fault.getMessage());
                        return 2;
                    }
                    if (fault instanceof IOException) {
                        command.getErr().println(command.getCommandName() + ": " + fault.getMessage());
                        return 2;
                    }
                    fault.printStackTrace(command.getErr());
                    return 1;
                });
    }
}
