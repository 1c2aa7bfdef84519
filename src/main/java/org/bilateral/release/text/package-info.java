/** Releases without the publishers' sentences, and putting the sentences back. */
@NullMarked
package org.bilateral.release.text;

import org.jspecify.annotations.NullMarked;
