/** The commands that run nights, and what people and programs read of them meanwhile. */
@NullMarked
package org.bilateral.cli.night;

import org.jspecify.annotations.NullMarked;
