using System.Collections.Immutable;
using System.Reflection;

namespace CorpusData.Compiler.Findings;

/// <summary>
/// Every kind of finding there is, and the only place that says so: the hosts, the release list and the
/// documentation are held against it.
/// </summary>
public static class Catalog
{
    // Files and encoding.
    public static readonly FindingKind Unreadable = Fatal(
        "CORPUS001", "File cannot be read", "The file could not be read as text");

    public static readonly FindingKind NotUtf8 = Fatal(
        "CORPUS002", "File is not UTF-8", "The file is not UTF-8: {0} cannot stand there; save the file as UTF-8");

    public static readonly FindingKind NulCharacter = Fatal(
        "CORPUS003", "File holds a NUL", "The file holds a NUL character; it is not text");

    public static readonly FindingKind EmptyFile = Error(
        "CORPUS004", "File is empty", "The file holds nothing; write its content or delete it");

    public static readonly FindingKind NoSeeds = Warning(
        "CORPUS005", "Corpus has no seeds", "The corpus has no seeds; put documents (*.txt, *.md) and annotations (*.yaml) under seeds/");

    public static readonly FindingKind TwoDocuments = Fatal(
        "CORPUS006", "Two files of one stem", "'{0}' and '{1}' have the same stem, so what belongs to which cannot be told; rename one");

    public static readonly FindingKind AnnotationsWithoutDocument = Error(
        "CORPUS007", "Annotations without their document", "These are annotations of a document ('{0}' belongs to {1}), but there is no '{2}.txt' or '{2}.md' beside them");

    public static readonly FindingKind TooManyFindings = Warning(
        "CORPUS008", "More findings in this file", "{0} more findings in this file are not shown");

    public static readonly FindingKind NoText = Error(
        "CORPUS009", "Document has no text", "The document has no text");

    public static readonly FindingKind YamlSyntax = Fatal(
        "CORPUS010", "YAML does not parse", "This is not YAML: {0}");

    public static readonly FindingKind YamlTab = Fatal(
        "CORPUS011", "Tab indents YAML", "A tab cannot indent YAML; use spaces");

    public static readonly FindingKind YamlDuplicateKey = Error(
        "CORPUS012", "Duplicate key", "The key '{0}' is here twice; the first stands at");

    public static readonly FindingKind YamlSeveralDocuments = Fatal(
        "CORPUS013", "Several YAML documents", "A file holds one YAML document; a second one begins here");

    public static readonly FindingKind YamlAlias = Fatal(
        "CORPUS014", "Unknown anchor", "No anchor '&{0}' is complete before this alias");

    public static readonly FindingKind YamlExpansion = Fatal(
        "CORPUS015", "Aliases expand too far", "The aliases of this file expand to more than {0} values");

    public static readonly FindingKind YamlDepth = Fatal(
        "CORPUS016", "YAML is nested too deeply", "The nesting is deeper than {0} levels");

    public static readonly FindingKind YamlTag = Fatal(
        "CORPUS017", "YAML tag", "The tag '{0}' is not supported: a value is read by its slot's range");

    public static readonly FindingKind YamlKey = Fatal(
        "CORPUS018", "Key is not a scalar", "A key must be a scalar");

    public static readonly FindingKind FrontMatterOpen = Fatal(
        "CORPUS019", "Front matter is not closed", "The front matter that begins here has no closing '---' line");

    public static readonly FindingKind StemCase = Fatal(
        "CORPUS020", "Stems differ in case only", "'{0}' and '{1}' differ in upper and lower case only, which some disks do not tell apart; name them alike or rename one");

    public static readonly FindingKind FileName = Warning(
        "CORPUS021", "Name of a file is not portable", "'{0}' cannot be the name of a file or folder everywhere: {1}");

    public static readonly FindingKind FileSize = Fatal(
        "CORPUS022", "File is too large", "The file has {0} characters, more than {1}; divide it");

    public static readonly FindingKind TooManyInAll = Warning(
        "CORPUS023", "More findings", "{0} more findings are not shown");

    public static readonly FindingKind TooLarge = Fatal(
        "CORPUS024", "Corpus is too large for an assembly", "The seeds have {0} characters, more than the {1} that one assembly can hold; divide them among several projects");

    public static readonly FindingKind Link = new(
        "CORPUS025", "Symbolic link", "The file is a symbolic link or in a folder that is one, so that anything it leads to would be a part of the corpus", IsOfPlace: true);

    // Schema.
    public static readonly FindingKind NoSchema = Fatal(
        "CORPUS101", "Corpus has no schema", "The corpus has no schema; put a LinkML schema with a tree_root class at schema/corpus.yaml");

    public static readonly FindingKind NoRoot = Fatal(
        "CORPUS102", "Schema has no root class", "No class of the schema has 'tree_root: true'; the root class becomes the static class of the corpus");

    public static readonly FindingKind TwoRoots = Fatal(
        "CORPUS103", "Schema has two root classes", "'{0}' is a second class with 'tree_root: true'; the first stands at");

    public static readonly FindingKind UnknownMetaSlot = Fatal(
        "CORPUS104", "Unknown key in the schema", "'{0}' is not a key of {1} in LinkML{2}");

    public static readonly FindingKind UnsupportedMetaSlot = Fatal(
        "CORPUS105", "Key that the schema may not have", "'{0}' of {1} is not supported, and ignoring it would accept data that it refuses");

    public static readonly FindingKind MetaValue = Fatal(
        "CORPUS106", "Wrong value in the schema", "'{0}' must be {1}, not {2}");

    public static readonly FindingKind UnknownElement = Fatal(
        "CORPUS107", "Unknown name in the schema", "'{0}' is not {1}{2}");

    public static readonly FindingKind UnknownImport = Fatal(
        "CORPUS108", "Import is not there", "There is no schema file '{0}' to import; {1}");

    public static readonly FindingKind ImportCycle = Fatal(
        "CORPUS109", "Imports go in a circle", "Importing '{0}' here leads back to this file: {1}");

    public static readonly FindingKind InheritanceCycle = Fatal(
        "CORPUS110", "Class inherits from itself", "'{0}' inherits from itself: {1}");

    public static readonly FindingKind InvalidPattern = Fatal(
        "CORPUS111", "Pattern is not a regular expression", "This pattern is not a regular expression: {0}");

    public static readonly FindingKind InvalidInverse = Fatal(
        "CORPUS112", "Inverse does not fit", "'{0}' cannot be the inverse of '{1}': {2}");

    public static readonly FindingKind DuplicateElement = Fatal(
        "CORPUS113", "Name is defined twice", "'{0}' is defined twice; the first stands at");

    public static readonly FindingKind InvalidName = Fatal(
        "CORPUS114", "Name does not become C#", "'{0}' becomes the C# name '{1}', which {2}");

    public static readonly FindingKind InvalidTemplate = Fatal(
        "CORPUS115", "Header template does not hold", "The header template is wrong: {0}");

    public static readonly FindingKind InvalidSlot = Fatal(
        "CORPUS116", "Slot does not hold", "The {0} '{1}' {2}");

    public static readonly FindingKind MissingImport = Fatal(
        "CORPUS117", "Module is not imported", "'{0}' is defined in '{1}', which the schema does not import{2}");

    public static readonly FindingKind InvalidHierarchy = Fatal(
        "CORPUS118", "Classes do not fit together", "'{0}' cannot be derived like this: {1}");

    public static readonly FindingKind InvalidDefault = Fatal(
        "CORPUS119", "Default does not hold", "'{0}' cannot be the value where none is written: {1}");

    public static readonly FindingKind WrongSchemaValue = Fatal(
        "CORPUS120", "Value in the schema is not of its type", "'{0}' is not {1}, as the range has it");

    // Shape and values of seeds.
    public static readonly FindingKind UnknownKey = Error(
        "CORPUS201", "Unknown key", "'{0}' is not a slot of {1}{2}");

    public static readonly FindingKind MissingValue = Error(
        "CORPUS202", "Required value is missing", "{0} has no '{1}', which is required");

    public static readonly FindingKind NotAMapping = Error(
        "CORPUS203", "Mapping is due", "{0} is due here as a mapping of its slots, not {1}");

    public static readonly FindingKind NotAScalar = Error(
        "CORPUS204", "Scalar is due", "'{0}' takes {1}, not {2}");

    public static readonly FindingKind NotAList = Error(
        "CORPUS205", "One value is due", "'{0}' takes one value, not a list");

    public static readonly FindingKind WrongType = Error(
        "CORPUS206", "Value is not of its type", "'{0}' is not {1}");

    public static readonly FindingKind UnknownEnumValue = Error(
        "CORPUS207", "Value is not of its enum", "'{0}' is not a value of {1}{2}");

    public static readonly FindingKind PatternMismatch = Error(
        "CORPUS208", "Value does not match its pattern", "'{0}' does not match the pattern {1}");

    public static readonly FindingKind HeaderMismatch = Error(
        "CORPUS209", "Header does not match", "The first line does not match the header template '{0}': {1}");

    public static readonly FindingKind Disagreement = Error(
        "CORPUS210", "Document and annotations disagree", "'{0}' is '{1}' here and '{2}' in the document");

    public static readonly FindingKind IdentifierMismatch = Error(
        "CORPUS211", "Two identifiers for one record", "'{1}' is not the identifier '{0}' that the record has already");

    public static readonly FindingKind AbstractInstance = Error(
        "CORPUS212", "Instance of an abstract class", "{0} is abstract; write a record of {1} in a collection of its own");

    public static readonly FindingKind NotWritten = Error(
        "CORPUS213", "Slot is not written", "'{0}' is not written in YAML: {1}");

    public static readonly FindingKind InvalidText = Error(
        "CORPUS214", "Value is not text", "The value holds half of a surrogate pair; it is not text");

    public static readonly FindingKind PatternTimeout = Error(
        "CORPUS215", "Pattern takes too long", "Matching '{0}' against the pattern {1} takes too long");

    public static readonly FindingKind DocumentClass = Error(
        "CORPUS216", "Class of a document is not known", "The class of this document is not known: {0}");

    public static readonly FindingKind OutOfRange = Error(
        "CORPUS217", "Value is out of its range", "'{0}' is {1} {2}, the {3} value");

    public static readonly FindingKind NotEqual = Error(
        "CORPUS218", "Value is not the one that is due", "'{0}' must be {1}, not '{2}'{3}");

    public static readonly FindingKind Cardinality = Error(
        "CORPUS219", "Number of values is wrong", "'{0}' has {1}, but takes {2} {3}");

    public static readonly FindingKind RepeatedElement = Error(
        "CORPUS220", "Value is there twice", "'{0}' is in '{1}' twice");

    public static readonly FindingKind UnknownClass = Error(
        "CORPUS221", "Class is not known", "'{0}' is not {1} or a class of its kind{2}");

    public static readonly FindingKind Recommended = Warning(
        "CORPUS222", "Recommended value is missing", "{0} has no '{1}', which is recommended");

    // Identifiers and references.
    public static readonly FindingKind DuplicateIdentifier = Error(
        "CORPUS301", "Duplicate identifier", "The identifier '{0}' names two records; the first stands at");

    public static readonly FindingKind DanglingReference = Error(
        "CORPUS302", "Reference leads nowhere", "'{0}' is not {1} of this corpus{2}");

    public static readonly FindingKind MistypedReference = Error(
        "CORPUS303", "Reference to another class", "'{0}' is {1}, where {2} is due");

    public static readonly FindingKind AmbiguousName = Error(
        "CORPUS304", "Name of several records", "'{0}' names several records: {1}");

    public static readonly FindingKind InverseDisagreement = Error(
        "CORPUS305", "Two sides of a relation disagree", "'{0}' of '{1}' names '{2}', whose '{3}' {4}");

    public static readonly FindingKind EmptyIdentifier = Error(
        "CORPUS306", "Identifier is empty", "An identifier cannot be empty");

    public static readonly FindingKind DuplicateKeyValues = Error(
        "CORPUS307", "Unique values are there twice", "{0} has the same {1} as '{2}', but they are unique; that one stands at");

    public static readonly FindingKind LongIdentifier = Error(
        "CORPUS308", "Identifier is too long", "The identifier '{0}' has {1} characters, more than {2}");

    // Quotes and mentions.
    public static readonly FindingKind QuoteNotFound = Error(
        "CORPUS401", "Quote is not in the text", "The quote '{0}' is not in the text of {1}{2}");

    public static readonly FindingKind QuoteAmbiguous = Error(
        "CORPUS402", "Quote is in the text several times", "The quote '{0}' is in the text of {1} {2} times; give a prefix or suffix that settles which: {3}");

    public static readonly FindingKind QuoteDiffers = Error(
        "CORPUS403", "Quote differs from the text", "The quote '{0}' is in the text of {1} {2}; the text has '{3}'");

    public static readonly FindingKind QuoteElsewhere = Error(
        "CORPUS404", "Quote is in another document", "The quote '{0}' is not in the text of {1} but in that of {2}");

    public static readonly FindingKind QuoteInPieces = Error(
        "CORPUS405", "Quote is stitched together", "The quote '{0}' stands in the text of {1} in pieces; write a list: {2}");

    public static readonly FindingKind QuoteWithoutText = Error(
        "CORPUS406", "Quote has no text to stand in", "There is no document to look for this quote in: {0}");

    public static readonly FindingKind QuoteContext = Error(
        "CORPUS407", "Quote is not in its context", "The quote '{0}' is in the text of {1}, but not {2}: it is {3}");

    public static readonly FindingKind EmptyQuote = Error(
        "CORPUS408", "Quote is empty", "A quote cannot be empty");

    public static readonly FindingKind AmbiguousForm = Warning(
        "CORPUS410", "Surface form of several entities", "'{0}' names several entities ({1}), so no mention is made of it; settle it with an explicit mention");

    public static readonly FindingKind LongForm = Error(
        "CORPUS411", "Surface form is too long", "The surface form '{0}' has {1} characters, more than {2}");

    // Member names.
    public static readonly FindingKind MemberCollision = Error(
        "CORPUS501", "Identifiers become one member", "'{0}' becomes the member '{1}' of {2}, as does '{3}'");

    public static readonly FindingKind MembersOmitted = Info(
        "CORPUS502", "Collection has no named members", "{0} has {1} records, more than CorpusNamedMembersLimit ({2}), so it has no named members");

    public static readonly FindingKind InvalidNamespace = Fatal(
        "CORPUS503", "Namespace is not C#", "CorpusNamespace is '{0}', which is not a C# namespace");

    // The compiler itself.
    public static readonly FindingKind InternalFault = Fatal(
        "CORPUS900", "Internal fault", "CorpusData failed, and it is a fault of its own, not of the corpus: {0}");

    public static readonly FindingKind Timings = Warning(
        "CORPUS901", "Timings", "The corpus was compiled; the work of all cores together: {0}");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<FindingKind> All { get; } = typeof(Catalog)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<FindingKind>()
        .OrderBy(kind => kind.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    private static FindingKind Fatal(string id, string title, string message) =>
        new(id, title, message, Severity.Error, IsFatal: true);

    private static FindingKind Error(string id, string title, string message) => new(id, title, message);

    private static FindingKind Warning(string id, string title, string message) =>
        new(id, title, message, Severity.Warning);

    private static FindingKind Info(string id, string title, string message) =>
        new(id, title, message, Severity.Info);
}
