/** The files that describe a release: for archives, for programs and for people. */
@NullMarked
package org.bilateral.release.describe;

import org.jspecify.annotations.NullMarked;
