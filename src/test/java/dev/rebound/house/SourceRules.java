package dev.rebound.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What stands in the sources below one folder, as the compiler's own parser reads them. */
final class SourceRules {
    private static final int LONGEST_METHOD = 25;

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final Trees trees;

    SourceRules(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(
                null,
                null,
                fault -> {},
                List.of("-proc:none"),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(java(folder)));
        trees = Trees.instance(task);
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Methods longer than 25 lines, from their signature to their closing brace, but for the lists named above. */
    List<String> longMethods() {
        var found = new ArrayList<String>();
        units.forEach(unit -> new Methods(unit, found).scan(unit, null));
        return found;
    }

    /** Switches over one of the enums in package {@code taxonomy} that have a default: a new value would slip through. */
    List<String> defaultsOverTaxonomy() {
        var enums = taxonomy();
        var found = new ArrayList<String>();
        units.forEach(unit -> new Switches(unit, enums, found).scan(unit, null));
        return found;
    }

    private Collection<Set<String>> taxonomy() {
        return units.stream()
                .filter(unit -> String.valueOf(unit.getPackageName()).endsWith(".taxonomy"))
                .flatMap(unit -> unit.getTypeDecls().stream())
                .filter(type -> type.getKind() == Tree.Kind.ENUM)
                .map(type -> constants((ClassTree) type))
                .toList();
    }

    private static Set<String> constants(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> String.valueOf(field.getType())
                        .equals(type.getSimpleName().toString()))
                .map(field -> field.getName().toString())
                .collect(Collectors.toSet());
    }

    private static List<Path> java(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Methods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final LineMap lines;
        private final List<String> found;

        Methods(CompilationUnitTree unit, List<String> found) {
            this.unit = unit;
            this.found = found;
            lines = unit.getLineMap();
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            var first = lines.getLineNumber(positions.getStartPosition(unit, signature(method)));
            var last = lines.getLineNumber(Math.max(positions.getEndPosition(unit, method), 1));
            var name = name(unit) + "." + method.getName();
            if (last - first + 1 > LONGEST_METHOD) {
                found.add(name + ": " + (last - first + 1) + " lines");
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static Tree signature(MethodTree method) {
        return method.getReturnType() == null ? method : method.getReturnType();
    }

    private static final class Switches extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Collection<Set<String>> enums;
        private final List<String> found;

        Switches(CompilationUnitTree unit, Collection<Set<String>> enums, List<String> found) {
            this.unit = unit;
            this.enums = enums;
            this.found = found;
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            look(tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            look(tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void look(List<? extends CaseTree> cases) {
            var names = cases.stream()
                    .flatMap(one -> one.getExpressions().stream())
                    .map(Switches::label)
                    .collect(Collectors.toSet());
            var hasDefault = cases.stream().anyMatch(one -> one.getExpressions().isEmpty());
            if (hasDefault && !names.isEmpty() && enums.stream().anyMatch(values -> values.containsAll(names))) {
                found.add(name(unit) + ": default beside " + names);
            }
        }

        private static String label(ExpressionTree label) {
            return label instanceof IdentifierTree name ? name.getName().toString() : label.toString();
        }
    }

    private static String name(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().getName()).getFileName().toString().replace(".java", "");
    }
}
