package org.bilateral.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.bilateral.document.ResourceException;

/**
 * The environment of ONNX Runtime, which stays while Java ends.
 *
 * <p>ONNX Runtime frees it as soon as Java is told to end, under the threads that still read: a run that is stopped by a
 * signal goes on to its next safe point. The native environment counts who holds it; one more holder, who never lets go,
 * keeps it. No public method makes one. Without it a session that is made meanwhile aborts the process.
 */
final class LastingEnvironment {
    private static final OrtEnvironment LASTING = hold(OrtEnvironment.getEnvironment());

    private LastingEnvironment() {}

    /** @throws ResourceException if this is another ONNX Runtime than the one that is built with */
    static OrtEnvironment get() {
        return LASTING;
    }

    private static OrtEnvironment hold(OrtEnvironment environment) {
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            hold.setAccessible(true);
            hold.invoke(null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "lasting");
            return environment;
        } catch (ReflectiveOperationException e) {
            throw new ResourceException("not the ONNX Runtime that this program is built with: " + e);
        }
    }
}
