using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds which class inherits from which, and finds the root.</summary>
internal sealed class ClassBinder(ElementTable elements, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>Binds the classes.</summary>
    public void Bind()
    {
        ClassDefinition? root = null;
        foreach (ClassSyntax syntax in elements.Classes.Where(static c => c.Definition.IsTreeRoot))
        {
            ClassDefinition definition = syntax.Definition;
            if (root is not null)
            {
                diagnostics.Add(Diagnostic.CreateAgainst(Catalogue.TwoRoots, definition.Span, root.Span, definition.Name));
                definition.IsTreeRoot = false;
                continue;
            }

            root = definition;
            if (definition.IsMixin)
            {
                Report(Catalogue.InvalidHierarchy, syntax.Reader.SpanOf("mixin"), definition.Name, "the root class is no mixin");
            }
        }

        foreach (ClassSyntax syntax in elements.Classes)
        {
            BindParent(syntax);
            BindMixins(syntax);
        }
    }

    private void BindParent(ClassSyntax syntax)
    {
        if (syntax.Reader.Text("is_a") is not { } name)
        {
            return;
        }

        SourceSpan at = syntax.Reader.SpanOf("is_a");
        ClassDefinition definition = syntax.Definition;
        if (Find(name, at, syntax) is not { } parent)
        {
            definition.IsIncomplete = true;
        }
        else if (parent.IsMixin != definition.IsMixin)
        {
            definition.IsIncomplete = true;
            ReportUnlessDoubtful(syntax, parent, at, parent.IsMixin
                ? $"{name} is a mixin; list it under 'mixins'"
                : $"it is a mixin, and {name} is not");
        }
        else
        {
            definition.Parent = parent;
            parent.Children = parent.Children.Add(definition);
        }
    }

    private void BindMixins(ClassSyntax syntax)
    {
        ClassDefinition definition = syntax.Definition;
        foreach (YamlNode node in syntax.Reader.Scalars("mixins"))
        {
            if (Find(node.Value, node.Span, syntax) is not { } mixin)
            {
                definition.IsIncomplete = true;
            }
            else if (!mixin.IsMixin)
            {
                definition.IsIncomplete = true;
                ReportUnlessDoubtful(
                    syntax, mixin, node.Span, $"{mixin.Name} has no 'mixin: true'; inherit from it by 'is_a'");
            }
            else if (!definition.Mixins.Contains(mixin))
            {
                definition.Mixins = definition.Mixins.Add(mixin);
                mixin.Children = mixin.Children.Add(definition);
            }
        }
    }

    private ClassDefinition? Find(string name, SourceSpan at, ClassSyntax syntax)
    {
        if (elements.FindClass(name) is not { } found)
        {
            elements.ReportUnknown(name, at, "a class of this schema", elements.ClassNames);
            return null;
        }

        if (found.Definition.Is(syntax.Definition))
        {
            Report(Catalogue.InheritanceCycle, at, syntax.Definition.Name,
                Circle.Of([.. Way(found.Definition, syntax.Definition)], name));
            return null;
        }

        if (found.Definition.IsTreeRoot)
        {
            Report(Catalogue.InvalidHierarchy, at, syntax.Definition.Name,
                $"{name} is the root class, of which there are no records");
            return null;
        }

        return found.Definition;
    }

    // The classes from one to another that it inherits from.
    private static IEnumerable<string> Way(ClassDefinition from, ClassDefinition to) =>
        from == to ? [to.Name] : Way(from.Bases.First(general => general.Is(to)), to).Prepend(from.Name);

    // Where it is not known whether a class is a mixin, it is not known either how to take its slots.
    private void ReportUnlessDoubtful(ClassSyntax syntax, ClassDefinition general, SourceSpan at, string problem)
    {
        if (!syntax.Reader.IsDoubtful("mixin") && !elements.FindClass(general.Name)!.Reader.IsDoubtful("mixin"))
        {
            Report(Catalogue.InvalidHierarchy, at, syntax.Definition.Name, problem);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
