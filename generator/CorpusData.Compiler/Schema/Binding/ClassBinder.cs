using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds which class inherits from which, and finds the root.</summary>
internal sealed class ClassBinder(ElementTable elements, ImmutableArray<Finding>.Builder findings)
{
    // Code that follows a hierarchy is recursive, and no reader could follow more levels than this.
    private const int MaximumLevels = 64;

    /// <summary>Binds the classes.</summary>
    public void Bind()
    {
        ClassBuilder? root = null;
        foreach (ClassSyntax syntax in elements.Classes.Where(static c => c.Builder.IsTreeRoot))
        {
            ClassBuilder definition = syntax.Builder;
            if (root is not null)
            {
                findings.Add(Catalog.TwoRoots, definition.Span, root.Span, definition.Name);
                definition.IsTreeRoot = false;
                continue;
            }

            root = definition;
            if (definition.IsMixin)
            {
                findings.Add(Catalog.RootMixin, syntax.Reader.SpanOf("mixin"), definition.Name);
            }
        }

        foreach (ClassSyntax syntax in elements.Classes)
        {
            BindParent(syntax);
            BindMixins(syntax);
        }

        FollowBases(LimitLevels());
    }

    private void BindParent(ClassSyntax syntax)
    {
        if (syntax.Reader.Text("is_a") is not { } name)
        {
            return;
        }

        SourceSpan at = syntax.Reader.SpanOf("is_a");
        ClassBuilder definition = syntax.Builder;
        if (Find(name, at, syntax) is not { } parent)
        {
            definition.IsIncomplete = true;
        }
        else if (definition.IsMixin && !parent.IsMixin)
        {
            definition.IsIncomplete = true;
            ReportUnlessDoubtful(Catalog.ParentOfMixin, syntax, parent, at);
        }
        else if (parent.IsMixin && !definition.IsMixin)
        {
            // LinkML allows a mixin as a parent; in C# it is an interface.
            AddMixin(definition, parent);
        }
        else
        {
            SetParent(definition, parent);
        }
    }

    private void BindMixins(ClassSyntax syntax)
    {
        ClassBuilder definition = syntax.Builder;
        foreach (YamlNode node in syntax.Reader.Scalars("mixins"))
        {
            if (Find(node.Value, node.Span, syntax) is not { } mixin)
            {
                definition.IsIncomplete = true;
            }
            else if (mixin.IsMixin)
            {
                AddMixin(definition, mixin);
            }
            else if (definition.Parent is null && !definition.IsMixin && !syntax.Reader.Has("is_a"))
            {
                // LinkML allows any class as a mixin; in C# one of them can be the base class.
                SetParent(definition, mixin);
            }
            else
            {
                definition.IsIncomplete = true;
                ReportUnlessDoubtful(Catalog.NotAMixin, syntax, mixin, node.Span);
            }
        }
    }

    private static void SetParent(ClassBuilder definition, ClassBuilder parent)
    {
        definition.Parent = parent;
        parent.Children = parent.Children.Add(definition);
    }

    private static void AddMixin(ClassBuilder definition, ClassBuilder mixin)
    {
        if (!definition.Mixins.Contains(mixin))
        {
            definition.Mixins = definition.Mixins.Add(mixin);
            mixin.Children = mixin.Children.Add(definition);
        }
    }

    private ClassBuilder? Find(string name, SourceSpan at, ClassSyntax syntax)
    {
        if (elements.FindClass(name) is not { } found)
        {
            elements.ReportUnknown(name, at, "a class of this schema", elements.ClassNames);
            return null;
        }

        if (FindWay(found.Builder, syntax.Builder) is { } way)
        {
            findings.Add(Catalog.InheritanceCycle, at, syntax.Builder.Name, Circle.Of(way, name));
            return null;
        }

        if (found.Builder.IsTreeRoot)
        {
            findings.Add(Catalog.RootParent, at, syntax.Builder.Name, name);
            return null;
        }

        return found.Builder;
    }

    // Returns the names of the classes on the path from one class to another that it inherits from; null if it does not inherit
    // from it.
    private static List<string>? FindWay(ClassBuilder from, ClassBuilder to)
    {
        var before = new Dictionary<ClassBuilder, ClassBuilder?> { [from] = null };
        var next = new Queue<ClassBuilder>([from]);
        while (next.Count > 0)
        {
            ClassBuilder reached = next.Dequeue();
            if (reached == to)
            {
                var way = new List<string>();
                for (ClassBuilder? step = to; step is not null; step = before[step])
                {
                    way.Insert(0, step.Name);
                }

                return way;
            }

            foreach (ClassBuilder general in reached.Bases.Where(general => !before.ContainsKey(general)))
            {
                before.Add(general, reached);
                next.Enqueue(general);
            }
        }

        return null;
    }

    // Returns the classes, each after all classes that it inherits from. A class that is too deep is changed to inherit from none.
    private List<ClassBuilder> LimitLevels()
    {
        var order = new List<ClassBuilder>();
        var levels = elements.Classes.ToDictionary(static syntax => syntax.Builder, static _ => 0);
        var missing = levels.Keys.ToDictionary(static definition => definition, static definition => definition.Bases.Count());
        var next = new Queue<ClassBuilder>(levels.Keys.Where(definition => missing[definition] == 0));
        while (next.Count > 0)
        {
            ClassBuilder general = next.Dequeue();
            order.Add(general);
            if (levels[general] > MaximumLevels)
            {
                ReportLevels(general);
                levels[general] = 0;
            }

            foreach (ClassBuilder child in general.Children)
            {
                levels[child] = Math.Max(levels[child], levels[general] + 1);
                if (--missing[child] == 0)
                {
                    next.Enqueue(child);
                }
            }
        }

        return order;
    }

    // The first loop visits bases first, the second one children first. Each class reuses the results of the others, because
    // the number of paths between two classes can grow exponentially with the number of mixins.
    private static void FollowBases(List<ClassBuilder> order)
    {
        foreach (ClassBuilder definition in order)
        {
            foreach (ClassBuilder general in definition.Bases)
            {
                definition.Generals.Add(general);
                definition.Generals.UnionWith(general.Generals);
            }
        }

        foreach (ClassBuilder definition in Enumerable.Reverse(order))
        {
            IEnumerable<ClassBuilder> own = definition.IsAbstract || definition.IsTreeRoot ? [] : [definition];
            definition.ConcreteClasses = own
                .Concat(definition.Children.SelectMany(static child => child.ConcreteClasses))
                .Distinct()
                .ToImmutableArray();
        }
    }

    private void ReportLevels(ClassBuilder definition)
    {
        findings.Add(
            Catalog.TooManyLevels, definition.Span, definition.Name, MessageText.Number(MaximumLevels));
        foreach (ClassBuilder general in definition.Bases)
        {
            general.Children = general.Children.Remove(definition);
        }

        definition.Parent = null;
        definition.Mixins = ImmutableArray<ClassBuilder>.Empty;
        definition.IsIncomplete = true;
    }

    // If it is not known whether one of the classes is a mixin, the way to inherit may be right.
    private void ReportUnlessDoubtful(FindingKind kind, ClassSyntax syntax, ClassBuilder general, SourceSpan at)
    {
        if (!syntax.Reader.IsDoubtful("mixin") && !elements.FindClass(general.Name)!.Reader.IsDoubtful("mixin"))
        {
            findings.Add(kind, at, syntax.Builder.Name, general.Name);
        }
    }
}
