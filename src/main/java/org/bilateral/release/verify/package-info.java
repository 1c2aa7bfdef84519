/** Finds out whether a release is still what it was, with nothing but the release. */
@NullMarked
package org.bilateral.release.verify;

import org.jspecify.annotations.NullMarked;
