package org.bilateral.consolidate.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.bilateral.ontology.Office;
import org.bilateral.ontology.Ontology;

/** What offices tell of those who hold them. */
public final class Offices {
    private static final Set<Office.Rank> OFFICIAL = EnumSet.of(
            Office.Rank.HEAD_OF_STATE,
            Office.Rank.HEAD_OF_GOVERNMENT,
            Office.Rank.MINISTER,
            Office.Rank.OFFICIAL,
            Office.Rank.MILITARY,
            Office.Rank.DIPLOMAT,
            Office.Rank.ORGANISATION);

    private Offices() {}

    /** Offices that one person of a country holds at a time. */
    public static Set<String> single() {
        Set<String> single = new TreeSet<>();
        for (ResourceRow row : ResourceTable.read(Offices.class, "single_offices.tsv", List.of("office"))) {
            single.add(row.required("office"));
        }
        return Set.copyOf(single);
    }

    /** Offices whose holders act for their state or organisation. */
    public static Set<String> official(Ontology ontology) {
        Set<String> official = new TreeSet<>();
        for (Office office : ontology.listOffices()) {
            if (OFFICIAL.contains(office.rank())) {
                official.add(office.office());
            }
        }
        return Set.copyOf(official);
    }
}
