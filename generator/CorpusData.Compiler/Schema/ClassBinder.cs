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
        foreach (ClassSyntax syntax in elements.Classes)
        {
            ClassDefinition definition = syntax.Definition;
            if (definition.IsTreeRoot && root is not null)
            {
                diagnostics.Add(Diagnostic.CreateAgainst(Catalogue.TwoRoots, definition.Span, root.Span, definition.Name));
            }

            root ??= definition.IsTreeRoot ? definition : null;
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
        if (Find(name, at, syntax) is not { } parent)
        {
            return;
        }

        if (parent.IsMixin && !syntax.Definition.IsMixin)
        {
            Report(Catalogue.InvalidHierarchy, at, syntax.Definition.Name, $"{name} is a mixin; list it under 'mixins'");
        }
        else if (!parent.IsMixin && syntax.Definition.IsMixin)
        {
            Report(Catalogue.InvalidHierarchy, at, syntax.Definition.Name, $"it is a mixin, and {name} is not");
        }
        else
        {
            syntax.Definition.Parent = parent;
            parent.Children = parent.Children.Add(syntax.Definition);
        }
    }

    private void BindMixins(ClassSyntax syntax)
    {
        foreach (YamlNode node in syntax.Reader.Scalars("mixins"))
        {
            if (Find(node.Value, node.Span, syntax) is not { } mixin)
            {
                continue;
            }

            if (!mixin.IsMixin)
            {
                Report(Catalogue.InvalidHierarchy, node.Span, syntax.Definition.Name,
                    $"{mixin.Name} has no 'mixin: true'; inherit from it by 'is_a'");
            }
            else if (!syntax.Definition.Mixins.Contains(mixin))
            {
                syntax.Definition.Mixins = syntax.Definition.Mixins.Add(mixin);
                mixin.Children = mixin.Children.Add(syntax.Definition);
            }
        }
    }

    private ClassDefinition? Find(string name, SourceSpan at, ClassSyntax syntax)
    {
        if (elements.FindClass(name) is not { } found)
        {
            Report(Catalogue.UnknownElement, at, name, "a class", Suggestion.For(name, elements.ClassNames));
            return null;
        }

        if (found.Definition.Is(syntax.Definition))
        {
            Report(Catalogue.InheritanceCycle, at, syntax.Definition.Name);
            return null;
        }

        return found.Definition;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
