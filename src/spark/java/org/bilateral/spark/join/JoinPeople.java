package org.bilateral.spark.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.bilateral.consolidate.person.Offices;
import org.bilateral.consolidate.person.People;
import org.bilateral.consolidate.person.People.Sighting;
import org.bilateral.consolidate.person.Person;
import org.bilateral.job.state.StagedJson;
import scala.Tuple2;

/** The people whom the articles introduce: persons name by name, holders of offices office by office. */
public final class JoinPeople {
    private JoinPeople() {}

    /** @param sightings by name; each {@code People} that comes out is of one name */
    private static JavaRDD<People> byName(JavaPairRDD<String, String> sightings) {
        return sightings.groupByKey().map(name -> {
            List<Sighting> seen = new ArrayList<>();
            name._2().forEach(json -> seen.add(StagedJson.read(json, Sighting.class)));
            return People.of(seen, Set.of());
        });
    }

    /** The persons, as JSON. */
    public static JavaRDD<String> persons(JavaPairRDD<String, String> sightings) {
        return byName(sightings)
                .flatMap(people ->
                        people.persons().stream().map(StagedJson::write).iterator());
    }

    /** One name with two countries, and one office with two holders, as JSON. */
    public static JavaRDD<String> conflicts(JavaPairRDD<String, String> sightings) {
        JavaRDD<String> countries = byName(sightings)
                .flatMap(people ->
                        people.conflicts().stream().map(StagedJson::write).iterator());
        JavaRDD<String> offices = persons(sightings)
                .mapToPair(json -> {
                    Person person = StagedJson.read(json, Person.class);
                    return new Tuple2<>(person.countryCode() + " " + person.office(), json);
                })
                .groupByKey()
                .flatMap(office -> holders(office._2()));
        return countries.union(offices);
    }

    private static Iterator<String> holders(Iterable<String> office) {
        List<Person> persons = new ArrayList<>();
        office.forEach(json -> persons.add(StagedJson.read(json, Person.class)));
        persons.sort(Comparator.comparing(Person::personId));
        return People.officeConflicts(persons, Offices.single()).stream()
                .map(StagedJson::write)
                .iterator();
    }
}
