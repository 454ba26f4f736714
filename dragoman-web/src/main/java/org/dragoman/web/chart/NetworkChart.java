package org.dragoman.web.chart;

import java.util.List;
import java.util.Map;

/** States and bodies and the ties between them: the wider the more is reported, the colour by its tone. */
public final class NetworkChart {
    /**
     * A tie.
     *
     * @param quad the quad class of its tone, 0 for none
     * @param told what is told where one rests on it
     */
    public record Edge(String one, String other, long reports, int quad, String told, String href) {}

    /** A node. */
    public record Node(String id, String name, long reports, String href) {}

    private static final int WIDTH = 920;
    private static final int HEIGHT = 600;
    private static final int MARGIN = 70;

    private NetworkChart() {}

    /** The chart; every node has a place. */
    public static Svg of(String title, List<Node> nodes, List<Edge> edges, Map<String, NetworkLayout.Place> places) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        long most = edges.stream().mapToLong(Edge::reports).max().orElse(1);
        for (Edge edge : edges) {
            NetworkLayout.Place one = places.get(edge.one());
            NetworkLayout.Place other = places.get(edge.other());
            if (one == null || other == null) {
                continue;
            }
            double share = Math.sqrt(edge.reports() / (double) most);
            double bendX = (y(other) - y(one)) * 0.08;
            double bendY = (x(one) - x(other)) * 0.08;
            String path = String.format(
                    java.util.Locale.ROOT,
                    "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                    x(one),
                    y(one),
                    (x(one) + x(other)) / 2 + bendX,
                    (y(one) + y(other)) / 2 + bendY,
                    x(other),
                    y(other));
            svg.link(edge.href()).told(edge.told());
            svg.element(
                    "path",
                    "class",
                    "edge quad-" + edge.quad(),
                    "d",
                    path,
                    "stroke-width",
                    1.2 + 8.8 * share,
                    "stroke-opacity",
                    0.55 + 0.4 * share);
            svg.close();
        }
        long busiest = nodes.stream().mapToLong(Node::reports).max().orElse(1);
        for (Node node : nodes) {
            NetworkLayout.Place place = places.get(node.id());
            if (place == null) {
                continue;
            }
            double radius = 4 + 8 * Math.sqrt(node.reports() / (double) Math.max(1, busiest));
            svg.link(node.href()).told(node.name() + ": " + node.reports() + " reports");
            svg.element("circle", "class", "node", "cx", x(place), "cy", y(place), "r", radius);
            svg.text(x(place), y(place) - radius - 5, "node-name", node.name());
            svg.close();
        }
        return svg;
    }

    private static double x(NetworkLayout.Place place) {
        return MARGIN + place.x() * (WIDTH - 2 * MARGIN);
    }

    private static double y(NetworkLayout.Place place) {
        return MARGIN / 2.0 + 10 + place.y() * (HEIGHT - MARGIN - 20);
    }
}
