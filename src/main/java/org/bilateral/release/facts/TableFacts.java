package org.bilateral.release.facts;

import org.bilateral.write.Table;

/**
 * A table of a release.
 *
 * @param table its columns as released
 * @param rows how many
 */
public record TableFacts(Table<?> table, long rows) {}
