package dev.rebound.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The house rules over one root package, by name. They run over {@code dev.rebound}, and, to show that they can fail, over a house
 * built to break each of them.
 */
final class HouseRules {
    static final Set<String> KNOWLEDGE = Set.of(
            "taxonomy",
            "diagnosis",
            "playbook",
            "coaching",
            "logbook",
            "people",
            "privacy",
            "workspace",
            "figures",
            "calendar",
            "nudges",
            "prospects",
            "checkin");
    static final Set<String> DOORS = Set.of("slack", "store", "clock", "web", "model");
    static final Set<String> NOT_ROOMS = Set.of("", "slack", "wiring", "simulator", "terminal");

    /** All that a feature may know of another. */
    private static final Set<String> CONTRIBUTIONS =
            Set.of("coaching.Evidence", "reject.CardAddition", "home.Section", "privacy.Holding");

    private static final Set<String> NATIVE_SQL_ALLOWED = Set.of();

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("rooms import plain Java and rooms", roomsArePlain());
        rules.put("Slack's classes stay in slack doors", slackStaysInSlack());
        rules.put("JPA and Panache stay in store doors", jpaStaysInStores());
        rules.put("the scheduler stays in clock doors and the kit", schedulerStaysInClocks());
        rules.put("no door onto a door", noDoorOntoADoor());
        rules.put("no cycles", noCycles());
        rules.put("features do not know each other", featuresAreStrangers());
        rules.put("no native SQL", noNativeSql());
        rules.put("nobody imports wiring", nobodyImportsWiring());
        rules.put("the simulator shares no code", simulatorIsApart());
        rules.put("no name that says nothing", namesSaySomething());
        rules.put("constructors take four arguments at most", fewArguments());
        rules.put("doors are shut but for one class", doorsAreShut());
        return rules;
    }

    private ArchRule roomsArePlain() {
        return classes()
                .that(are("a room", this::isRoom))
                .should(dependOnlyOn("plain Java and rooms", (from, to) -> isPlain(to) || isRoom(to)))
                .allowEmptyShould(true);
    }

    private ArchRule slackStaysInSlack() {
        return noClasses()
                .that(are("outside slack doors", c -> isOurs(c) && !isIn(c, "slack") && !place(c).startsWith("wiring")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.slack.."))
                .allowEmptyShould(true);
    }

    private ArchRule jpaStaysInStores() {
        return noClasses()
                .that(are("outside store doors", c -> isOurs(c) && !isIn(c, "store")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "io.quarkus.panache.."))
                .allowEmptyShould(true);
    }

    private ArchRule schedulerStaysInClocks() {
        return noClasses()
                .that(are(
                        "outside clock doors",
                        c -> isOurs(c)
                                && !isIn(c, "clock")
                                && !place(c).startsWith("slack")
                                && !place(c).startsWith("wiring")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.github.kagkarlsson..", "io.quarkus.scheduler.."))
                .allowEmptyShould(true);
    }

    private ArchRule noDoorOntoADoor() {
        return classes()
                .that(are("a door", this::isDoor))
                .should(dependOnlyOn(
                        "no other door but the kit",
                        (from, to) -> !isDoor(to) || place(to).equals(place(from)) || isKit(to)))
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule featuresAreStrangers() {
        return classes()
                .that(are("a feature", c -> isOurs(c) && isFeature(c)))
                .should(dependOnlyOn("no other feature", this::mayKnow))
                .allowEmptyShould(true);
    }

    private boolean mayKnow(JavaClass from, JavaClass to) {
        return !isOurs(to)
                || !isFeature(to)
                || first(place(to)).equals(first(place(from)))
                || CONTRIBUTIONS.stream().anyMatch(name -> outermost(to).equals(root + "." + name));
    }

    private ArchRule noNativeSql() {
        return noClasses()
                .that(are("not on the list", c -> isOurs(c) && !NATIVE_SQL_ALLOWED.contains(c.getName())))
                .should()
                .callMethodWhere(describe(
                        "native SQL or a stateless session",
                        call -> Set.of("createNativeQuery", "createNativeMutationQuery", "openStatelessSession")
                                .contains(call.getName())))
                .allowEmptyShould(true);
    }

    private ArchRule nobodyImportsWiring() {
        return noClasses()
                .that(are("not wiring", c -> isOurs(c) && !place(c).equals("wiring") && !place(c).isEmpty()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".wiring.."))
                .allowEmptyShould(true);
    }

    private ArchRule simulatorIsApart() {
        return classes()
                .that(are("the simulator", c -> isOurs(c) && first(place(c)).equals("simulator")))
                .should(dependOnlyOn(
                        "nothing of the app and nothing of Slack's",
                        (from, to) -> (!isOurs(to) || first(place(to)).equals("simulator"))
                                && !to.getPackageName().startsWith("com.slack.")))
                .allowEmptyShould(true);
    }

    private ArchRule namesSaySomething() {
        var empty = ".*(Util|Utils|Common|Service|Manager|Impl|Dto|DTO|Helper)";
        return noClasses()
                .that(are("ours", this::isOurs))
                .should()
                .haveNameMatching(empty)
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..manager..", "..impl..", "..dto..")
                .allowEmptyShould(true);
    }

    private ArchRule fewArguments() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(are(
                        "ours and no record, enum or inner class",
                        c -> isOurs(c) && !c.isRecord() && !c.isEnum() && !c.isAnonymousClass() && !c.isInnerClass()))
                .should(new ArchCondition<>("take four arguments at most") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaConstructor made, ConditionEvents events) {
                        var count = made.getRawParameterTypes().size();
                        events.add(new SimpleConditionEvent(made, count <= 4, made.getFullName() + " takes " + count));
                    }
                })
                .allowEmptyShould(true);
    }

    private ArchRule doorsAreShut() {
        return classes()
                .that(are("a door's top-level class", c -> isDoor(c) && c.isTopLevelClass()))
                .should(new OnlyOnePublic())
                .allowEmptyShould(true);
    }

    private boolean isOurs(JavaClass c) {
        return c.getPackageName().equals(root) || c.getPackageName().startsWith(root + ".");
    }

    private boolean isRoom(JavaClass c) {
        var place = isOurs(c) ? place(c) : "";
        return isOurs(c) && !place.contains(".") && !NOT_ROOMS.contains(place) && !isPackageInfo(c);
    }

    private boolean isDoor(JavaClass c) {
        var place = isOurs(c) ? place(c) : "";
        return place.contains(".") && DOORS.contains(place.substring(place.lastIndexOf('.') + 1)) && !isPackageInfo(c);
    }

    private boolean isKit(JavaClass c) {
        return first(place(c)).equals("slack");
    }

    private boolean isFeature(JavaClass c) {
        var first = first(place(c));
        return !NOT_ROOMS.contains(first) && !KNOWLEDGE.contains(first);
    }

    private static boolean isPackageInfo(JavaClass c) {
        return c.getSimpleName().equals("package-info");
    }

    private static boolean isPlain(JavaClass to) {
        var base = to.getBaseComponentType();
        var name = base.getPackageName();
        return base.isPrimitive()
                || Set.of("java.lang", "java.util", "java.time", "java.math", "java.text", "java.io", "org.jspecify")
                        .stream()
                        .anyMatch(plain -> name.equals(plain) || name.startsWith(plain + "."))
                || name.equals("java.nio.charset");
    }

    private boolean isIn(JavaClass c, String door) {
        return place(c).equals(door)
                || place(c).startsWith(door + ".")
                || place(c).endsWith("." + door)
                || place(c).contains("." + door + ".");
    }

    /** The package below the root. */
    private String place(JavaClass c) {
        var name = c.getPackageName();
        return name.length() <= root.length() ? "" : name.substring(root.length() + 1);
    }

    private static String first(String place) {
        return place.split("\\.", 2)[0];
    }

    private static String outermost(JavaClass c) {
        return c.getName().split("\\$", 2)[0];
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> which) {
        return describe("are " + what, which);
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !allowed.test(from, d.getTargetClass().getBaseComponentType()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        };
    }

    /** A door has one public class at most, the one that wiring calls; an entity of Hibernate's is none. */
    private static final class OnlyOnePublic extends ArchCondition<JavaClass> {
        private final Map<String, String> open = new java.util.TreeMap<>();

        private OnlyOnePublic() {
            super("be the only public one");
        }

        @Override
        public void check(JavaClass c, ConditionEvents events) {
            var isPublic = c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
            var first = isPublic ? open.putIfAbsent(c.getPackageName(), c.getName()) : null;
            if (first != null) {
                events.add(SimpleConditionEvent.violated(c, c.getName() + " is public beside " + first));
            }
        }
    }
}
