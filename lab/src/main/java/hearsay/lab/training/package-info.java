// SPDX-License-Identifier: Apache-2.0
/**
 * How is the reading model made? From MiniLM's weights and labelled corpora to an ONNX file and a model card.
 *
 * <p>Begin at {@link hearsay.lab.training.TrainTask}, then {@link hearsay.lab.training.Trainer}. PyTorch, through DJL, runs
 * the encoder forward and backward ({@link hearsay.lab.training.Network}); the losses of the heads and their gradients are
 * plain Java ({@link hearsay.lab.training.Losses}) and enter the graph as {@code sum(outputs * gradient)}.
 * {@link hearsay.lab.training.OnnxExport} writes what the engine runs. Traps: DJL keeps every intermediate until its
 * manager closes; its dropout is slow on a CPU; its linear is fast for three-dimensional input only.
 */
@NullMarked
package hearsay.lab.training;

import org.jspecify.annotations.NullMarked;
