using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>The slots of one class while they are bound: those that it inherits, then its own.</summary>
internal sealed class ClassSlots(ClassSyntax syntax, string[] ignored, ImmutableArray<Finding>.Builder findings)
{
    // What decides how rows store a slot. A class above stores it already.
    private static readonly string[] Stored =
        ["alias", "multivalued", "identifier", "key", "designates_type", "string_serialization"];

    private static readonly string[] Fixed = [.. Stored, "is_a", "mixins", "mixin", "abstract"];

    private static readonly string[] OfRange = ["range", "any_of"];

    private readonly SlotUsages _usages = new(syntax.Reader, ignored, findings);
    private int _inherited;

    /// <summary>The slots so far.</summary>
    public List<SlotSyntax> All { get; } = new();

    /// <summary>The names under <c>slot_usage</c> of slots that the class does not have so far.</summary>
    public IReadOnlyList<YamlNode> OnlyUsed =>
    [
        .. _usages.Others().Select(static usage => usage.Key).Where(key => !All.Exists(slot => slot.Builder.SlotName == key.Value)),
    ];

    /// <summary>Adds the slots of the parent.</summary>
    public void AddInherited(IEnumerable<SlotSyntax> slots)
    {
        All.AddRange(slots);
        _inherited = All.Count;
    }

    /// <summary>Adds the slots of a mixin.</summary>
    /// <remarks>
    /// A slot that several bases have is one slot of the class; <see cref="RefinementRules"/> checks that they agree.
    /// </remarks>
    public void AddMixed(IEnumerable<SlotSyntax> slots)
    {
        foreach (SlotSyntax slot in slots)
        {
            SlotBuilder own = slot.Builder;
            if (All.Any(other => other.Builder.SlotName == own.SlotName))
            {
                continue;
            }

            SlotBuilder? other = All.Select(static s => s.Builder)
                .FirstOrDefault(s => s.Name == own.Name || s.CSharpName == own.CSharpName);
            if (other is not null)
            {
                findings.Add(Catalog.InheritedNames, syntax.Builder.Span, own.Span,
                    syntax.Builder.Name, other.Name, own.Name, own.CSharpName);
                continue;
            }

            All.Add(slot);
        }

        _inherited = All.Count;
    }

    /// <summary>Adds a slot that the class lists or defines, with what its <c>slot_usage</c> says of it.</summary>
    /// <param name="slotName">The name of the slot.</param>
    /// <param name="span">Where the slot is defined.</param>
    /// <param name="at">Where the class names it.</param>
    /// <param name="reader">The definition.</param>
    /// <param name="defaultRange">The range if the definition has none.</param>
    public void AddOwn(string slotName, SourceSpan span, SourceSpan at, ElementReader reader, string? defaultRange)
    {
        int index = All.FindIndex(slot => slot.Builder.SlotName == slotName);
        if (index >= 0 && All[index].Builder.Declared.Span == span)
        {
            // The class names a slot again that it has.
            return;
        }

        reader = reader.Without(ignored);
        reader = _usages.Take(slotName)?.Over(reader) ?? reader;
        if (index >= 0 && index < _inherited)
        {
            Redefine(index, at, reader, defaultRange);
            return;
        }

        string name = reader.Text("alias") ?? slotName;
        string csharpName = CSharpName.Pascal(name, syntax.Builder.IsTreeRoot ? GeneratedNames.RootMembers : null);
        foreach (SlotBuilder other in All.Select(static slot => slot.Builder))
        {
            if (other.SlotName == slotName || other.Name == name)
            {
                findings.Add(Catalog.DuplicateElement, span, other.Span, name);
                return;
            }

            if (other.CSharpName == csharpName)
            {
                findings.Add(Catalog.TakenName, span, other.Span, name, csharpName, other.Name);
                return;
            }
        }

        var definition = new SlotBuilder(slotName, name, csharpName, span, reader.Spans);
        Describe(definition, reader);
        syntax.Builder.IsIncomplete |= reader.IsDoubtful("identifier") || reader.IsDoubtful("key");
        All.Add(new SlotSyntax(definition, reader, defaultRange));
    }

    /// <summary>Refines inherited slots as the <c>slot_usage</c> of the class says.</summary>
    public void RefineInherited()
    {
        foreach ((YamlNode key, ElementReader own) in _usages.Others())
        {
            int index = All.FindIndex(slot => slot.Builder.SlotName == key.Value);
            if (index < 0)
            {
                findings.AddNoSlot(syntax.Builder, key, All.Select(static slot => slot.Builder));
                continue;
            }

            ReportChanges(Fixed.Where(own.Has), index, key.Span, own);
            Refine(index, own.Without(Fixed).Over(All[index].Reader), All[index].DefaultRange);
        }
    }

    // A record of the class is a record of the class above as well, so both definitions apply to it.
    private void Redefine(int index, SourceSpan at, ElementReader own, string? defaultRange)
    {
        ElementReader general = All[index].Reader;
        ReportChanges(Stored, index, at, own);
        // A rule that this definition does not write is broken where the class names the slot.
        Refine(index, own.Without(Fixed).Over(general.Without(OfRange)), defaultRange, ("range", at), ("required", at));
    }

    private void Refine(
        int index, ElementReader reader, string? defaultRange, params (string Key, SourceSpan At)[] unwritten)
    {
        SlotBuilder before = All[index].Builder;
        ImmutableDictionary<string, SourceSpan> rules = reader.Spans;
        foreach ((string key, SourceSpan at) in unwritten.Where(rule => !reader.Has(rule.Key)))
        {
            rules = rules.Add(key, at);
        }

        var definition = new SlotBuilder(before.SlotName, before.Name, before.CSharpName, before.Span, rules)
        {
            Refined = before,
        };
        Describe(definition, reader);
        All[index] = new SlotSyntax(definition, reader, defaultRange);
    }

    private void ReportChanges(IEnumerable<string> keys, int index, SourceSpan at, ElementReader own)
    {
        // An alias may be the name of the slot itself.
        string slotName = All[index].Builder.SlotName;
        foreach (string key in keys.Where(key => Written(own, key, slotName) != Written(All[index].Reader, key, slotName)))
        {
            findings.Add(Catalog.FixedInRefinement, own.Has(key) ? own.SpanOf(key) : at, key, All[index].Builder.Name);
        }
    }

    // Enough to tell whether two elements say the same: what is not written is false.
    private static string Written(ElementReader reader, string key, string slotName) =>
        !reader.Has(key) ? key == "alias" ? slotName : "false"
        : key == "alias" ? reader.Text(key)!
        : string.Join(" ", reader.Scalars(key).Select(static node => node.Value)).ToLowerInvariant();

    private static void Describe(SlotBuilder slot, ElementReader reader)
    {
        slot.Description = reader.Text("description");
        slot.Deprecated = reader.Text("deprecated");
        slot.SlotUri = reader.Term("slot_uri");
        slot.IsIdentifier = reader.Flag("identifier");
        slot.IsKey = reader.Flag("key");
        slot.DesignatesType = reader.Flag("designates_type");
        slot.IsRequired = reader.Flag("required") || slot.IsKey;
        slot.IsRecommended = reader.Flag("recommended");
        slot.IsMultivalued = reader.Flag("multivalued");
        slot.IsInlined = reader.Flag("inlined") || reader.Flag("inlined_as_list");
        slot.HasUniqueElements = reader.Flag("list_elements_unique");
        int? exact = reader.Count("exact_cardinality");
        int? minimum = reader.Count("minimum_cardinality");
        int? maximum = reader.Count("maximum_cardinality");
        slot.ExactCardinality = exact;
        slot.MinimumCardinality = minimum > exact ? minimum : exact ?? minimum;
        slot.MaximumCardinality = maximum < exact ? maximum : exact ?? maximum;
    }
}
