package org.bilateral.report.audit;

import org.bilateral.report.data.Interaction;

/**
 * An interaction in a sample.
 *
 * @param stratum its stratum
 * @param stratumRows how many interactions the stratum holds
 * @param stratumSampled how many of them are in the sample
 */
public record Drawn(Interaction interaction, String stratum, int stratumRows, int stratumSampled) {}
