// SPDX-License-Identifier: Apache-2.0
package hearsay.text.planted;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import net.sf.geographiclib.GeodesicData;

/** Offences on purpose: libraries that text does not know. */
record WrongRoom(JsonNode json, OrtException onnx, GeodesicData geometry, Path file) {}
