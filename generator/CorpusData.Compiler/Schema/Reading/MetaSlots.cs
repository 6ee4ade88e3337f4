namespace CorpusData.Compiler.Schema;

/// <summary>
/// The meta-slots that LinkML allows in each kind of element: those that the compiler binds, those that only document the
/// schema and are ignored, and those that constrain seeds in ways that are not supported.
/// </summary>
internal sealed class MetaSlots
{
    private const string Documentation =
        "title comments notes examples see_also todos aliases keywords source status rank in_subset subsets "
        + "singular_name annotations conforms_to id_prefixes imported_from in_language from_schema "
        + "definition_uri alt_descriptions local_names structured_aliases extensions categories "
        + "deprecated_element_has_exact_replacement deprecated_element_has_possible_replacement "
        + "mappings exact_mappings close_mappings related_mappings narrow_mappings broad_mappings "
        + "created_by created_on contributors last_updated_on modified_by source_file source_file_date "
        + "source_file_size generation_date metamodel_version implements instantiates";

    private readonly HashSet<string> _supported;
    private readonly HashSet<string> _ignored;
    private readonly HashSet<string> _unsupported;

    private MetaSlots(string element, string supported, string ignored, string unsupported)
    {
        Element = element;
        _supported = Split(supported);
        _ignored = Split(Documentation + " " + ignored);
        _unsupported = Split(unsupported);
    }

    public static MetaSlots Schema { get; } = new(
        "a schema",
        "id name title description prefixes imports default_range license version classes enums types slots settings",
        "default_prefix emit_prefixes default_curi_maps deprecated",
        "bindings type_mappings slot_names_unique id_prefixes_are_closed");

    public static MetaSlots Prefix { get; } = new(
        "a prefix",
        "prefix_prefix prefix_reference",
        "",
        "");

    public static MetaSlots Class { get; } = new(
        "a class",
        "name description is_a mixin mixins abstract tree_root attributes slots slot_usage unique_keys class_uri deprecated",
        "represents_relationship defining_slots values_from",
        "slot_names_unique apply_to union_of subclass_of any_of exactly_one_of none_of all_of "
        + "rules classification_rules slot_conditions disjoint_with children_are_mutually_disjoint "
        + "extra_slots string_serialization id_prefixes_are_closed alias");

    public static MetaSlots Slot { get; } = new(
        "a slot",
        "name description is_a mixin mixins abstract domain alias range required recommended multivalued "
        + "list_elements_unique identifier key designates_type pattern structured_pattern minimum_value maximum_value "
        + "minimum_cardinality maximum_cardinality exact_cardinality equals_string equals_string_in equals_number ifabsent inlined "
        + "inlined_as_list inverse symmetric string_serialization slot_uri any_of deprecated",
        "readonly inherited list_elements_ordered owner domain_of slot_group is_grouping_slot unit role relational_role "
        + "values_from shared is_class_field is_usage_slot usage_slot_name subproperty_of "
        + "reflexive locally_reflexive transitive transitive_form_of reflexive_transitive_form_of",
        "inlined_as_simple_dict equals_expression all_of none_of exactly_one_of array "
        + "implicit_prefix value_presence has_member all_members range_expression enum_range bindings type_mappings "
        + "path_rule disjoint_with children_are_mutually_disjoint union_of irreflexive asymmetric apply_to "
        + "id_prefixes_are_closed");

    public static MetaSlots Enum { get; } = new(
        "an enum",
        "name description permissible_values deprecated",
        "enum_uri code_set_tag code_set_version pv_formula",
        "code_set matches reachable_from inherits include minus concepts is_a mixins abstract mixin apply_to "
        + "values_from id_prefixes_are_closed string_serialization");

    public static MetaSlots PermissibleValue { get; } = new(
        "a permissible value",
        "text description meaning deprecated",
        "unit is_a mixins",
        "");

    public static MetaSlots Type { get; } = new(
        "a type",
        "name description typeof uri base pattern structured_pattern minimum_value maximum_value equals_string "
        + "equals_string_in equals_number",
        "repr unit deprecated",
        "implicit_prefix any_of all_of none_of "
        + "exactly_one_of union_of id_prefixes_are_closed");

    public static MetaSlots UniqueKey { get; } = new(
        "a unique key",
        "unique_key_slots unique_key_name description",
        "deprecated",
        "consider_nulls_inequal");

    public static MetaSlots StructuredPattern { get; } = new(
        "a structured pattern",
        "syntax interpolated partial_match",
        "description deprecated",
        "");

    public static MetaSlots AnyOf { get; } = new(
        "an alternative of any_of",
        "range pattern structured_pattern minimum_value maximum_value equals_string equals_string_in equals_number",
        "description deprecated unit",
        "required recommended multivalued inlined inlined_as_list minimum_cardinality maximum_cardinality "
        + "exact_cardinality any_of all_of none_of exactly_one_of value_presence range_expression enum_range "
        + "implicit_prefix bindings array all_members has_member equals_expression");

    /// <summary>The keys of a schema that define names or import them.</summary>
    public static IReadOnlyList<string> Modular { get; } = ["imports", "classes", "enums", "types", "slots"];

    /// <summary>The keys of a class that add slots to it.</summary>
    public static IReadOnlyList<string> SlotBearing { get; } = ["is_a", "mixins", "slots", "attributes"];

    /// <summary>The name of the kind of element, for messages.</summary>
    public string Element { get; }

    /// <summary>Whether elements of the kind are in a mapping by name, so that the key 'name' must repeat that name.</summary>
    public bool IsNamed => this != Schema && _supported.Contains("name");

    /// <summary>The keys that are allowed, for suggestions.</summary>
    public IEnumerable<string> Accepted => _supported.Concat(_ignored);

    public bool IsAccepted(string key) => _supported.Contains(key) || _ignored.Contains(key);

    public bool IsUnsupported(string key) => _unsupported.Contains(key);

    private static HashSet<string> Split(string keys) =>
        new(keys.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
