/** The tables of a release as its own datapackage.json tells them. */
@NullMarked
package org.bilateral.release.schema;

import org.jspecify.annotations.NullMarked;
