package org.bilateral.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Whether a mention agrees with a gold record, required or optional, in pair, direction and type. */
final class GoldMatch {
    private static final Set<String> PLANS = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

    private GoldMatch() {}

    static boolean isRight(InteractionMention mention, JsonNode document) {
        for (JsonNode record : document.get("records")) {
            String status = record.path("status").asText("occurred");
            boolean real = status.equals("occurred") || status.equals("planned");
            if (real && isPair(mention, record) && isType(mention, record, status)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(InteractionMention mention, JsonNode record) {
        String source = record.get("source").asText();
        String target = record.get("target").asText();
        String type = record.get("event_type").asText();
        boolean free = !record.path("directed").asBoolean(true)
                || !mention.directed()
                || type.equals("CONSULT") && mention.eventType().name().equals("CONSULT");
        boolean same = mention.source().code().equals(source)
                && mention.target().code().equals(target);
        boolean turned = mention.source().code().equals(target)
                && mention.target().code().equals(source);
        return same || free && turned;
    }

    private static boolean isType(InteractionMention mention, JsonNode record, String status) {
        String type = record.get("event_type").asText();
        String told = mention.eventType().name();
        return type.equals("*")
                || type.equals(told)
                || strict(type, status).equals(strict(told, mention.status().code()));
    }

    /** The strict PLOVER category: what is planned is only agreed. */
    private static String strict(String type, String status) {
        if (!status.equals("planned")) {
            return type;
        }
        return PLANS.contains(type) ? "AGREE" : type.equals("RETREAT") ? "CONCEDE" : type;
    }
}
