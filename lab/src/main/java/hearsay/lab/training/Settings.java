// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

/**
 * What a run of training depends on besides its data. The learning rate rises over the first {@code warmUp} of the run and
 * falls in a straight line to zero.
 *
 * @param epochs times that all windows are seen
 * @param minutes of training after which the run ends all the same, its rate at zero; 0 for no such end
 * @param seed of every random choice
 * @param threads of PyTorch
 * @param batchPieces padded word pieces of a batch at most
 * @param encoderRate learning rate of the encoder's last layer
 * @param layerDecay factor of the rate from a layer to the one below
 * @param headRate learning rate of the heads and of the table of shapes
 * @param transitionRate learning rate of the transitions of the attribution head
 * @param decay weight decay (AdamW, Loshchilov and Hutter 2019), none on biases and norms
 * @param clip longest gradient
 * @param dropout in the encoder; {@code headDropout} in the parser's vectors
 * @param roundedFrom share of the run after which the encoder sees its numbers rounded as the product rounds them
 */
record Settings(
        int epochs,
        int minutes,
        long seed,
        int threads,
        int batchPieces,
        double encoderRate,
        double layerDecay,
        double headRate,
        double transitionRate,
        double warmUp,
        double decay,
        double clip,
        double dropout,
        double headDropout,
        double roundedFrom) {

    static Settings standard(int epochs, int minutes, long seed, int threads) {
        return new Settings(
                epochs, minutes, seed, threads, 2_048, 4e-4, 0.9, 1e-3, 5e-3, 0.06, 0.01, 1.0, 0.1, 0.33, 0.8);
    }

    /** How much of the run is done, 0 … 1. @param epochsDone with the fraction of the one under way */
    double done(double epochsDone, double seconds) {
        double byTime = minutes == 0 ? 0 : seconds / (60.0 * minutes);
        return Math.min(1, Math.max(epochsDone / epochs, byTime));
    }

    /** Share of the full learning rate after {@code done} of the run, both in 0 … 1. */
    double schedule(double done) {
        return done < warmUp ? done / warmUp : Math.max(0, (1 - done) / (1 - warmUp));
    }

    /** Full learning rate of a parameter. */
    double rate(String name) {
        if (name.equals("word") || name.equals("position") || name.startsWith("norm.")) {
            return encoderRate * Math.pow(layerDecay, Sizes.LAYERS);
        }
        if (Character.isDigit(name.charAt(0))) {
            return encoderRate * Math.pow(layerDecay, Sizes.LAYERS - 1 - (name.charAt(0) - '0'));
        }
        return headRate;
    }
}
