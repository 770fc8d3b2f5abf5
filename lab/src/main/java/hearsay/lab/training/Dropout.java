// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Dropout (Srivastava et al. 2014) from a pool of masks drawn once and read at random places: PyTorch's own is slow on a
 * CPU. Arrays larger than the pool pass unchanged.
 */
final class Dropout {

    private static final int POOL = 1 << 24;

    private final NDArray pool;
    private final Random offsets;

    Dropout(NDManager manager, double rate, long seed) {
        float[] masks = new float[POOL];
        SplittableRandom random = new SplittableRandom(seed);
        float kept = (float) (1 / (1 - rate));
        long threshold = (long) (rate * 65_536);
        for (int i = 0; i < POOL; i += 4) {
            long bits = random.nextLong();
            for (int k = 0; k < 4; k++) {
                masks[i + k] = (bits >>> (16 * k) & 0xffff) < threshold ? 0 : kept;
            }
        }
        pool = manager.create(masks, new Shape(POOL));
        offsets = new Random(seed);
    }

    NDArray apply(NDArray x) {
        long n = x.size();
        if (n > POOL) {
            return x;
        }
        long offset = (long) (offsets.nextDouble() * (POOL - n));
        NDArray mask = pool.get(new NDIndex("{}:{}", offset, offset + n));
        mask.attach(x.getManager());
        return x.mul(mask.reshape(x.getShape()));
    }

    void close() {
        pool.close();
    }
}
