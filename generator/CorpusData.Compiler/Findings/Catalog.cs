using System.Collections.Immutable;
using System.Reflection;

namespace CorpusData.Compiler.Findings;

/// <summary>Contains every kind of finding, each with its whole message.</summary>
/// <remarks>
/// The arguments of a message are names and values of the corpus, or the name of a kind of value. Tests compare the
/// release list and the documentation with this list.
/// </remarks>
public static class Catalog
{
    // Files and encoding.
    public static readonly FindingKind Unreadable = Fatal(
        "CORPUS001", "File cannot be read", "The file could not be read; check that it exists and is not locked, or remove it from the project");

    public static readonly FindingKind NotUtf8 = Fatal(
        "CORPUS002", "File is not UTF-8", "The file is not UTF-8: the byte at offset {0} is invalid{1}; save the file as UTF-8");

    public static readonly FindingKind NulCharacter = Fatal(
        "CORPUS003", "File contains a NUL character", "The file contains a NUL character, so it is not text{0}; remove the character, or save the file as UTF-8 text");

    public static readonly FindingKind EmptyFile = Error(
        "CORPUS004", "File is empty", "The file has no content; add content, or delete the file");

    public static readonly FindingKind NoSeeds = Warning(
        "CORPUS005", "Corpus has no seeds", "The corpus has no seeds; put documents (*.txt, *.md) and annotations (*.yaml) under seeds/");

    public static readonly FindingKind TwoDocuments = Fatal(
        "CORPUS006", "Files differ only in their endings", "'{0}' and '{1}' have the same name apart from the ending, so the name is ambiguous; rename one of the two");

    public static readonly FindingKind AnnotationsWithoutDocument = Error(
        "CORPUS007", "Annotations without a document", "The file contains annotations ('{0}' is a slot of {1}), but its folder contains no document '{2}.txt' or '{2}.md'; add the document, or rename the file to match its document");

    public static readonly FindingKind TooManyFindings = Warning(
        "CORPUS008", "More findings in this file", "More findings in this file are not shown ({0}); fix those that are shown and build again");

    public static readonly FindingKind NoText = Error(
        "CORPUS009", "Document has no text", "The document has no text; write the text after the header or front matter");

    public static readonly FindingKind YamlSyntax = Fatal(
        "CORPUS010", "File is not valid YAML", "This is not valid YAML: {0}; the rest of the file was not read");

    public static readonly FindingKind YamlTab = Fatal(
        "CORPUS011", "Tab in the indentation", "YAML cannot be indented with tabs; use spaces; the rest of the file was not read");

    public static readonly FindingKind YamlDuplicateKey = Error(
        "CORPUS012", "Duplicate key", "The key '{0}' is used twice; remove or rename one of the two; it is first used at");

    public static readonly FindingKind YamlSeveralDocuments = Fatal(
        "CORPUS013", "Several YAML documents in one file", "A second YAML document begins here, but a file can contain only one; remove this line, or move what follows to a file of its own; the rest of the file was not read");

    public static readonly FindingKind YamlAlias = Fatal(
        "CORPUS014", "Unknown anchor", "There is no anchor '&{0}' before the alias '*{0}'; correct the name, or put a value that begins with '*' in quotes; the rest of the file was not read");

    public static readonly FindingKind YamlExpansion = Fatal(
        "CORPUS015", "Aliases expand to too many values", "The aliases of this file expand to more than {0} values; write the values without aliases; the rest of the file was not read");

    public static readonly FindingKind YamlDepth = Fatal(
        "CORPUS016", "YAML is nested too deeply", "The values are nested more than {0} levels deep; refer to records by their identifiers instead of nesting them; the rest of the file was not read");

    public static readonly FindingKind YamlTag = Fatal(
        "CORPUS017", "YAML tag is not supported", "The tag '{0}' is not supported, because the range of a slot decides how its value is read; remove the tag, or put a value that begins with '!' in quotes; the rest of the file was not read");

    public static readonly FindingKind YamlKey = Fatal(
        "CORPUS018", "Key is not text", "A key must be text, found a list or a mapping; write a name, or put the key in quotes; the rest of the file was not read");

    public static readonly FindingKind FrontMatterOpen = Fatal(
        "CORPUS019", "Front matter is not closed", "The front matter that begins here is not closed; add a line '---' where it ends");

    public static readonly FindingKind StemCase = Fatal(
        "CORPUS020", "File names differ only in case", "Apart from the ending, '{0}' and '{1}' differ only in upper and lower case, which some file systems do not distinguish; use the same name for both, or rename one of the two");

    public static readonly FindingKind FileName = Warning(
        "CORPUS021", "File name is not portable", "'{0}' cannot be the name of a file or folder on every system, because of {1}; choose another name");

    public static readonly FindingKind FileSize = Fatal(
        "CORPUS022", "File is too large", "The file has {0} characters, but a file can have at most {1}; divide the file");

    public static readonly FindingKind TooManyInAll = Warning(
        "CORPUS023", "More findings", "More findings are not shown ({0}); fix those that are shown and build again");

    public static readonly FindingKind TooLarge = Fatal(
        "CORPUS024", "Corpus is too large for an assembly", "The seeds have {0} characters, but one assembly can contain at most {1}; divide the seeds among several projects");

    public static readonly FindingKind Link = new(
        "CORPUS025", "Symbolic link", "The file is a symbolic link or is in a folder that is one, so it could add any file of this computer to the corpus; replace the link with the file itself", IsOfPlace: true);

    public static readonly FindingKind YamlSwallowedItem = Fatal(
        "CORPUS026", "List item continues a value", "This line begins with '- ', but it is indented so far that it continues the value in line {0}; {1}, or put the whole value in quotes");

    public static readonly FindingKind CutQuote = Error(
        "CORPUS027", "Quote or name is cut off by a comment", "YAML reads '{0}' as a comment, so it is not a part of the value; put the whole value in quotes: {1}");

    public static readonly FindingKind CutText = Warning(
        "CORPUS028", "Text is cut off by a comment", "YAML reads '{0}' as a comment, so it is not a part of the value; put the whole value in quotes: {1}; if it is a comment, write it on a line of its own");

    public static readonly FindingKind SplitQuote = Warning(
        "CORPUS029", "List divides words that belong together", "This is a list of {0} quotes ({1}), but the words follow one another in the text; for one quote, put the words in quotes: {2}; for several, write each on a line of its own that begins with '- '");

    public static readonly FindingKind MistakenFrontMatter = Warning(
        "CORPUS030", "Front matter is read as text", "This looks like front matter, but it is read as text; front matter begins in the first line of the file with '---' and nothing else, contains YAML ('key: value'), and ends with another line '---'");

    public static readonly FindingKind OtherFile = Warning(
        "CORPUS031", "File is not read", "The file is not read, because its name does not end in {0}; rename it, or move it out of the folder '{1}'");

    public static readonly FindingKind YamlMerge = Fatal(
        "CORPUS032", "Merge key without a mapping", "The merge key '<<' expects an alias of a mapping ('<<: *name') or a list of such aliases, found {0}; to use '<<' as text, put it in quotes; the rest of the file was not read");

    public static readonly FindingKind YamlUnusedAnchor = Warning(
        "CORPUS033", "Anchor without an alias", "YAML reads '{0}' as the name of an anchor, so it is not a part of the value, and no alias uses it; remove it, or put a value that begins with '&' in quotes");

    public static readonly FindingKind MissingSpace = Error(
        "CORPUS034", "Space is missing after a colon", "The ':' after '{0}' must be followed by a space");

    public static readonly FindingKind Unconfirmed = Error(
        "CORPUS035", "Draft is not confirmed", "This was proposed as a draft and nobody has confirmed it; compare it with the text, correct it if necessary, and then delete '!draft'");

    public static readonly FindingKind NoUnicodeData = Error(
        "CORPUS036", "Unicode data is missing", "The letter '{0}' may have other forms, and .NET runs without the Unicode data to compare them, so names and quotes could be missed; install ICU, and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");

    // Schema: files and root class.
    public static readonly FindingKind NoSchema = Fatal(
        "CORPUS101", "Corpus has no schema", "The corpus has no schema; write one in LinkML as 'schema/corpus.yaml', with one class that has 'tree_root: true'");

    public static readonly FindingKind NoRoot = Fatal(
        "CORPUS102", "Schema has no root class", "No class of the schema has 'tree_root: true'; add it to the class whose slots are the collections of the corpus");

    public static readonly FindingKind TwoRoots = Fatal(
        "CORPUS103", "Schema has two root classes", "'{0}' is a second root class; remove 'tree_root: true' from one of the two; the first is at");

    // Schema: keys, names and imports.
    public static readonly FindingKind UnknownMetaSlot = Fatal(
        "CORPUS104", "Unknown key in the schema", "'{0}' is not a key of {1} in LinkML{2}");

    public static readonly FindingKind UnsupportedMetaSlot = Fatal(
        "CORPUS105", "Key of LinkML is not supported", "CorpusData cannot check '{0}' of {1}, so it would accept wrong seeds; remove '{0}'");

    public static readonly FindingKind MetaValue = Fatal(
        "CORPUS106", "Wrong kind of value in the schema", "'{0}' must be {1}, found {2}");

    public static readonly FindingKind UnknownElement = Fatal(
        "CORPUS107", "Unknown name in the schema", "'{0}' is not {1}{2}");

    public static readonly FindingKind UnknownImport = Fatal(
        "CORPUS108", "Imported file does not exist", "There is no schema file '{0}' to import; write the path of a file without its ending, or 'linkml:types' or 'corpusdata:core'{1}");

    public static readonly FindingKind InheritanceCycle = Fatal(
        "CORPUS110", "Definition inherits from itself", "'{0}' inherits from itself ({1}); change the parent of one of them");

    public static readonly FindingKind InvalidPattern = Fatal(
        "CORPUS111", "Pattern is not a regular expression", "'{0}' is not a valid regular expression (.NET syntax): {1}");

    public static readonly FindingKind InverseRange = Fatal(
        "CORPUS112", "Range of the inverse is another class", "'{0}' cannot be the inverse of '{1}', because the range of '{0}' is not '{2}'; name a slot whose range is '{2}'");

    public static readonly FindingKind DuplicateElement = Fatal(
        "CORPUS113", "Name is defined twice", "'{0}' is defined twice; remove or rename one of the two; the first is at");

    public static readonly FindingKind TakenName = Fatal(
        "CORPUS114", "Two names become one C# name", "'{0}' and '{2}' both become the C# name '{1}'; rename one of the two; '{2}' is at");

    public static readonly FindingKind UnknownCapture = Fatal(
        "CORPUS115", "Header template captures an unknown slot", "The header template captures '{0}', which is not a slot of '{1}'{2}");

    public static readonly FindingKind NotACollection = Fatal(
        "CORPUS116", "Slot of the root class is not a collection", "'{0}' is a slot of the root class, so it must be a collection: 'multivalued: true', and a range whose records have identifiers; if the schema is published by others, do not change it: import it in a schema file of your own that has a root class");

    public static readonly FindingKind MissingImport = Fatal(
        "CORPUS117", "Module is not imported", "'{0}' is defined in '{1}', which the schema does not import; add '{1}' to 'imports'");

    public static readonly FindingKind NotAMixin = Fatal(
        "CORPUS118", "Class under 'mixins' is not a mixin", "'{0}' lists '{1}' under 'mixins', but '{1}' is not a mixin; add 'mixin: true' to '{1}', or inherit from it with 'is_a'");

    public static readonly FindingKind RefusedDefault = Fatal(
        "CORPUS119", "Default breaks a rule of its slot", "'{0}' cannot be the default of '{1}', because the slot does not accept it; change the default, or change the rule at");

    public static readonly FindingKind WrongSchemaValue = Fatal(
        "CORPUS120", "Value in the schema is not of its type", "'{0}' is not valid for the range of its slot; expected {1}");

    public static readonly FindingKind NotBoolean = Fatal(
        "CORPUS121", "Value is not true or false", "'{0}' must be true or false, found '{1}'");

    public static readonly FindingKind NotACount = Fatal(
        "CORPUS122", "Value is not a whole number", "'{0}' must be a whole number, zero or more, found '{1}'");

    public static readonly FindingKind NotANumber = Fatal(
        "CORPUS123", "Value is not a number", "'{0}' must be a number, found '{1}'");

    public static readonly FindingKind ElementOfAnotherKind = Fatal(
        "CORPUS124", "Name of another kind of definition", "Expected {2}, but '{0}' is {1}");

    public static readonly FindingKind DocumentInSchema = Fatal(
        "CORPUS125", "Schema file is not YAML", "'{0}' is a document, but a schema consists of YAML files; move it out of the schema's folder, or give it the ending '.yaml'");

    public static readonly FindingKind ImportDepth = Fatal(
        "CORPUS126", "Imports are nested too deeply", "'{0}' is imported through more than {1} other files; import it in one of the first of them");

    public static readonly FindingKind PrefixWithoutReference = Fatal(
        "CORPUS196", "Prefix has no URI", "The prefix '{0}' has no URI; write one, for example 'https://example.org/'");

    public static readonly FindingKind ClassesAndValues = Fatal(
        "CORPUS198", "Alternatives mix classes with types", "The alternatives of '{0}' mix classes with types or enums, which have no C# type in common; choose either classes, or types and enums");

    public static readonly FindingKind UnsupportedType = Fatal(
        "CORPUS199", "Type of LinkML is not supported", "'{0}' is a type of LinkML that is not supported; use '{1}', or a type of your own");

    public static readonly FindingKind OtherName = Fatal(
        "CORPUS197", "Name differs from its key", "The name '{0}' differs from '{1}', the key of this definition; write the same name, or remove 'name'");

    // Schema: inheritance.
    public static readonly FindingKind RootMixin = Fatal(
        "CORPUS127", "Root class is a mixin", "The root class '{0}' cannot be a mixin; remove 'mixin: true'");

    public static readonly FindingKind RootParent = Fatal(
        "CORPUS128", "Class inherits from the root class", "'{0}' cannot inherit from '{1}', because '{1}' is the root class, which has no records; inherit from another class or from none");

    public static readonly FindingKind ParentOfMixin = Fatal(
        "CORPUS130", "Mixin inherits from a class that is not a mixin", "'{0}' is a mixin, but inherits from '{1}', which is not one; add 'mixin: true' to '{1}', or remove 'is_a'");

    public static readonly FindingKind TooManyLevels = Fatal(
        "CORPUS131", "Too many levels of inheritance", "'{0}' inherits through more than {1} levels; remove some of them");

    public static readonly FindingKind TypeWithoutOrigin = Fatal(
        "CORPUS132", "Type has no known origin", "The type '{0}' has neither a 'typeof' nor a 'base' that is known; name the type that it restricts, for example 'typeof: string'");

    public static readonly FindingKind AbstractSlot = Warning(
        "CORPUS133", "Class lists an abstract slot", "'{0}' is abstract or a mixin, so a class should not list it; define a slot with 'is_a: {0}' and list that slot instead");

    public static readonly FindingKind SlotOutsideDomain = Warning(
        "CORPUS134", "Slot is outside its domain", "The slot '{0}' is only for '{1}' and the classes that inherit from '{1}'; remove '{0}' from this class, or change 'domain' at");

    public static readonly FindingKind FixedInRefinement = Fatal(
        "CORPUS135", "Key of an inherited slot is changed", "A class cannot change '{0}' of a slot that it inherits; write '{0}' where the slot '{1}' is defined");

    public static readonly FindingKind WiderRange = Fatal(
        "CORPUS136", "Refined range is not narrower", "A class can only narrow the range of the slot '{0}' that it inherits; choose a part of the inherited range; the slot is defined at");

    public static readonly FindingKind OptionalRefinement = Fatal(
        "CORPUS137", "Required slot is refined to be optional", "The inherited slot '{0}' is required, so a class cannot make it optional; remove 'required: false'; the slot is defined at");

    public static readonly FindingKind InheritedSlotsDiffer = Fatal(
        "CORPUS138", "Inherited slots differ", "'{0}' inherits the slot '{1}' from several classes, but '{2}' is not the same in all of them; write the same '{2}' in each, or rename one of the slots; the definition in '{3}' is at");

    public static readonly FindingKind InheritedConstraintsDiffer = Fatal(
        "CORPUS139", "Constraints of inherited slots differ", "'{0}' inherits the slot '{1}' from several classes, which do not allow the same values; define '{1}' once, under 'slots', and list it in each class, or rename one of the slots; the definition in '{2}' is at");

    // Schema: ranges.
    public static readonly FindingKind RootAsRange = Fatal(
        "CORPUS140", "Range is the root class", "'{0}' cannot have the range '{1}', because '{1}' is the root class, which has no records; choose another class");

    public static readonly FindingKind AlternativeWithoutRange = Fatal(
        "CORPUS141", "Alternative has no range", "An alternative of 'any_of' has no 'range'; name a class, an enum or a type, for example 'range: Person'");

    public static readonly FindingKind NoAlternatives = Fatal(
        "CORPUS142", "List of alternatives is empty", "'any_of' of '{0}' is an empty list; list alternatives, each with a 'range', or remove it");

    public static readonly FindingKind AlternativeOutsideRange = Fatal(
        "CORPUS143", "Alternative is not of the slot's range", "'{0}' has the range '{1}', but its alternative '{2}' does not inherit from '{1}'; change the range or the alternative");

    public static readonly FindingKind MixedAlternatives = Fatal(
        "CORPUS144", "Alternatives with and without identifiers", "The alternatives of '{0}' mix classes that have an identifier with classes that have none; choose classes of one kind");

    public static readonly FindingKind AlternativesWithoutParent = Fatal(
        "CORPUS145", "Alternatives have no class in common", "The alternatives of '{0}' have no identifiers, so they must inherit from one class; give them a common parent with 'is_a'");

    public static readonly FindingKind AbstractParts = Fatal(
        "CORPUS146", "Required part of an abstract class", "'{0}' is required but can have no value, because '{1}' is abstract and no other class inherits from it; remove 'abstract: true' or 'required: true', or define a class with 'is_a: {1}'");

    public static readonly FindingKind PartsWithIdentifier = Fatal(
        "CORPUS147", "Only some of the parts have an identifier", "'{0}' contains records of '{1}', which has no identifier, but '{2}', which inherits from '{1}', has an identifier; give both an identifier, or neither");

    // Schema: identifiers, texts and mentions.
    public static readonly FindingKind SecondOfClass = Fatal(
        "CORPUS148", "Class has two slots of which it can have one", "'{0}' is a second {1} of this class, but a class can have only one; remove one of the two; the first is at");

    public static readonly FindingKind NotOneString = Fatal(
        "CORPUS149", "Identifier is not one string", "'{0}' is an identifier, a key or a type designator, so it must be one string; remove 'multivalued', and any range other than string");

    public static readonly FindingKind HeaderNotString = Fatal(
        "CORPUS150", "Header is not a plain string", "'{0}' has a header template, so it must be one string that has no default and is not an identifier, a key or a type designator");

    public static readonly FindingKind SeveralTexts = Fatal(
        "CORPUS151", "Text is multivalued", "'{0}' is the text of a document, so it cannot be multivalued; remove 'multivalued: true'");

    public static readonly FindingKind DocumentWithoutIdentifier = Fatal(
        "CORPUS152", "Class of documents has no identifier", "'{0}' is the text of a document, so '{1}' must have an identifier; add a slot with 'identifier: true'");

    public static readonly FindingKind HeaderWithoutText = Fatal(
        "CORPUS153", "Header of a class without text", "'{0}' has a header template, but '{1}' has no text whose first line could match it; add a slot with 'range: text', or remove 'string_serialization'");

    public static readonly FindingKind SingleMention = Fatal(
        "CORPUS154", "Slot of mentions is not a list", "'{0}' contains mentions, of which there can be any number; add 'multivalued: true'");

    public static readonly FindingKind MentionsOfNothing = Fatal(
        "CORPUS155", "Mentions without surface forms", "'{0}' contains mentions, but the schema has no slot for the names that texts mention; add a slot with 'range: surface_form' to the classes that are mentioned");

    public static readonly FindingKind MentionsWithoutText = Fatal(
        "CORPUS156", "Mentions in a class without text", "'{0}' contains mentions, but '{1}' has no text, quotes or surface forms that mentions could belong to; move '{0}' to a class that has one of these");

    public static readonly FindingKind DifferentMentions = Fatal(
        "CORPUS157", "Slot has different mentions in two classes", "'{0}' would contain a different kind of mentions in '{1}' than in the other classes with this slot; define a separate slot for '{1}'");

    public static readonly FindingKind FormsWithoutParent = Fatal(
        "CORPUS158", "Classes with surface forms have no class in common", "'{0}' is a surface form, but the classes with surface forms ({1}) do not all inherit from one class; add a class with an identifier, and let all of them inherit from it with 'is_a'");

    // Schema: constraints and unique keys.
    public static readonly FindingKind CardinalityRange = Fatal(
        "CORPUS159", "Smallest number of values is above the largest", "'{0}' must have at least {1} values and at most {2}; change one of the two numbers");

    public static readonly FindingKind CardinalityOfSingleValue = Fatal(
        "CORPUS160", "Number of values of a slot that is not multivalued", "'{0}' is not multivalued, so it cannot have '{1}'; add 'multivalued: true', or remove '{1}'");

    public static readonly FindingKind EmptyBounds = Fatal(
        "CORPUS161", "Minimum is above the maximum", "'{0}' accepts no value, because its minimum {1} is above its maximum {2}; change one of the two");

    public static readonly FindingKind BoundWithoutOrder = Fatal(
        "CORPUS162", "Minimum or maximum of values without an order", "'{0}' can only limit numbers, dates, times and durations; remove '{0}', or change the range");

    public static readonly FindingKind ConstraintOfEnum = Fatal(
        "CORPUS163", "Constraint does not apply to an enum", "The range of '{0}' is an enum, so '{0}' cannot have '{1}'; use 'equals_string_in' to restrict the values");

    public static readonly FindingKind ConstraintOfNoScalars = Fatal(
        "CORPUS164", "Constraint on values that are not scalars", "The values of '{0}' are not scalars, so '{0}' cannot have '{1}'; remove '{1}'");

    public static readonly FindingKind LongPattern = Fatal(
        "CORPUS165", "Pattern is too long", "The pattern is longer than {0} characters; shorten it");

    public static readonly FindingKind PatternWithoutSyntax = Fatal(
        "CORPUS166", "Structured pattern has no syntax", "'structured_pattern' has no 'syntax'; add 'syntax' with a regular expression");

    public static readonly FindingKind UniqueKeyWithoutSlots = Fatal(
        "CORPUS167", "Unique key has no slots", "The unique key '{0}' has no 'unique_key_slots'; list the slots whose values together must be unique");

    public static readonly FindingKind UniqueKeyOfParts = Fatal(
        "CORPUS168", "Unique key of records without identifiers", "The unique key '{0}' is never checked, because the records of '{1}' have no identifiers; add an identifier to '{1}', or remove the unique key");

    public static readonly FindingKind UncomparableUniqueKey = Fatal(
        "CORPUS169", "Unique key of values that are not compared", "The unique key '{0}' lists '{1}', whose values are neither scalars nor references and are not compared; remove '{1}' from 'unique_key_slots'");

    // Schema: defaults.
    public static readonly FindingKind DefaultOfNoScalar = Fatal(
        "CORPUS170", "Default of values that are not scalars", "'{0}' cannot be the default of '{1}', because only scalars and values of an enum have defaults; remove 'ifabsent'");

    public static readonly FindingKind DefaultOfList = Fatal(
        "CORPUS171", "Default of a list", "'{0}' cannot be the default of '{1}', because '{1}' is multivalued; remove 'ifabsent'");

    public static readonly FindingKind DefaultOfIdentifier = Fatal(
        "CORPUS172", "Default of an identifier", "'{0}' cannot be the default of '{1}', because several records would have the same identifier; remove 'ifabsent'");

    public static readonly FindingKind ComputedDefault = Fatal(
        "CORPUS173", "Default that LinkML computes", "'{0}' is a default that LinkML computes, which is not supported; write a value, for example 'string(…)'");

    public static readonly FindingKind UnknownDefaultFunction = Fatal(
        "CORPUS174", "Unknown function of a default", "'{0}' is not a function for defaults; write the value in 'string(…)', 'int(…)', 'date(…)' and so on");

    // Schema: header templates.
    public static readonly FindingKind OpenBrace = Fatal(
        "CORPUS175", "Brace of a header template is not closed", "The header template has an opening brace without a closing brace; write each slot between two braces");

    public static readonly FindingKind CloseBrace = Fatal(
        "CORPUS176", "Brace of a header template is not opened", "The header template has a closing brace without an opening brace; write each slot between two braces");

    public static readonly FindingKind AdjacentCaptures = Fatal(
        "CORPUS177", "Captures of a header template have no text between them", "Two captures of the header template have no text between them, so the end of the first is not known; write text between them");

    public static readonly FindingKind EmptyTemplate = Fatal(
        "CORPUS178", "Header template is empty", "The header template is empty; write the text of a first line with slots in braces, or remove 'string_serialization'");

    public static readonly FindingKind LongTemplate = Fatal(
        "CORPUS179", "Header template is too long", "The header template is longer than {0} characters; shorten it");

    public static readonly FindingKind RepeatedCapture = Fatal(
        "CORPUS180", "Header template captures a slot twice", "The header template captures '{0}' twice; write '_' instead of one of the two, to skip the text there");

    public static readonly FindingKind WrongCapture = Fatal(
        "CORPUS181", "Slot cannot be captured", "The header template cannot capture '{0}'; capture only slots that take one scalar or reference and are not the identifier, or write '_' to skip the text");

    // Schema: inverses.
    public static readonly FindingKind InverseOfNoReference = Fatal(
        "CORPUS182", "Inverse of a slot without references", "'{0}' cannot have the inverse '{1}', because only references to records with identifiers have inverses; remove 'inverse'");

    public static readonly FindingKind InverseWithoutIdentifier = Fatal(
        "CORPUS183", "Inverse of a class without an identifier", "'{0}' cannot have the inverse '{1}', because '{2}' has no identifier to refer to; add one to '{2}', or remove 'inverse'");

    public static readonly FindingKind InverseOfTwoNames = Fatal(
        "CORPUS184", "Inverse has two names", "'{0}' cannot be the inverse of '{1}', because the 'alias' of '{0}' in '{2}' differs from the 'alias' in another class that '{1}' accepts; use the same 'alias' in all of them");

    public static readonly FindingKind NarrowInverse = Fatal(
        "CORPUS185", "Inverse does not accept every record", "'{0}' cannot be the inverse of '{1}', because every '{3}' can have '{1}', but '{0}' accepts only {2}; extend the range of '{0}' to '{3}'");

    public static readonly FindingKind InverseOfAnotherSlot = Fatal(
        "CORPUS186", "Inverse names another slot", "'{0}' cannot be the inverse of '{1}', because the inverse of '{0}' is '{2}'; let the two slots name each other");

    public static readonly FindingKind SharedInverse = Fatal(
        "CORPUS187", "Inverse of two slots", "'{0}' cannot be the inverse of '{1}', because it is already the inverse of '{2}'; give each slot an inverse of its own");

    public static readonly FindingKind WideInverse = Fatal(
        "CORPUS188", "Inverse accepts records without the slot", "'{0}' cannot be the inverse of '{1}', because '{0}' also accepts {2}, which has no slot '{1}'; narrow the range of '{0}' to classes that have '{1}'");

    public static readonly FindingKind InverseNeverBack = Fatal(
        "CORPUS189", "Inverse accepts records that cannot refer back", "'{0}' cannot be the inverse of '{1}', because '{0}' also accepts {2}, but '{1}' of {2} cannot refer to {3}; narrow the range of '{0}' to classes whose '{1}' can");

    // Schema: names in C#.
    public static readonly FindingKind InheritedNames = Fatal(
        "CORPUS190", "Inherited slots become one C# name", "'{0}' inherits the slots '{1}' and '{2}', which both become the C# name '{3}'; rename one of the two; '{2}' is at");

    public static readonly FindingKind BuiltInName = Fatal(
        "CORPUS191", "Name of a built-in type", "'{0}' is the name of a built-in type; choose another name");

    public static readonly FindingKind ReservedName = Fatal(
        "CORPUS192", "C# name is reserved", "'{0}' becomes the C# name '{1}', which the generated code needs for something else; choose another name");

    public static readonly FindingKind NameOfCollection = Fatal(
        "CORPUS194", "Name of a collection's class", "'{0}' becomes the C# name '{1}', which the class of the collection '{2}' already has; rename one of the two; the collection is at");

    public static readonly FindingKind LongName = Fatal(
        "CORPUS195", "C# name is too long", "'{0}' becomes a C# name of more than {1} characters; shorten it");

    // Shape and values of seeds.
    public static readonly FindingKind UnknownKey = Error(
        "CORPUS201", "Unknown key", "{1} has no slot '{0}'{2}");

    public static readonly FindingKind MissingValue = Error(
        "CORPUS202", "Required value is missing", "{0} has no '{1}', which is required; add a value");

    public static readonly FindingKind NotAMapping = Error(
        "CORPUS203", "Record without its slots", "Expected {0} with its slots ('{1}: …'), found {2}");

    public static readonly FindingKind NotAScalar = Error(
        "CORPUS204", "Wrong kind of value", "'{0}' expects {1}, found {2}");

    public static readonly FindingKind NotAList = Error(
        "CORPUS205", "List instead of a single value", "'{0}' expects a single value, found a list; write one value, or add 'multivalued: true' to the slot at");

    public static readonly FindingKind WrongType = Error(
        "CORPUS206", "Value does not match its type", "'{0}' is not a valid value of '{1}'; expected {2}");

    public static readonly FindingKind UnknownEnumValue = Error(
        "CORPUS207", "Unknown value of an enum", "'{0}' is not a value of the enum '{1}'{2}");

    public static readonly FindingKind PatternMismatch = Error(
        "CORPUS208", "Value does not match its pattern", "'{0}' does not match the pattern '{1}'; correct the value, or change the pattern at");

    public static readonly FindingKind HeaderMismatch = Error(
        "CORPUS209", "Header does not match its template", "The first line does not match the header template '{0}'; expected {1}");

    public static readonly FindingKind Disagreement = Error(
        "CORPUS210", "Document and annotations differ", "'{0}' is '{1}' here, but '{2}' in another place; write the same value in both places, or remove one of the two; the other value is at");

    public static readonly FindingKind IdentifierMismatch = Error(
        "CORPUS211", "Two identifiers for one record", "The record already has the identifier '{0}', so it cannot also have '{1}'; remove one of the two; '{0}' comes from");

    public static readonly FindingKind AbstractInstance = Error(
        "CORPUS212", "Record of an abstract class", "'{0}' is an abstract class, so it cannot have records; write a record of {1} instead, in a collection or slot for that class");

    public static readonly FindingKind NotWritten = Error(
        "CORPUS213", "Slot cannot be written in YAML", "'{0}' cannot be written in YAML, because its value comes from {1}; remove the key");

    public static readonly FindingKind InvalidText = Error(
        "CORPUS214", "Value is not text", "The value contains only half of a character (an unpaired UTF-16 surrogate); write the whole character, or remove it");

    public static readonly FindingKind PatternTimeout = Error(
        "CORPUS215", "Pattern takes too long", "Matching '{0}' against the pattern '{1}' takes too long; simplify the pattern at");

    public static readonly FindingKind DocumentClass = Error(
        "CORPUS216", "Class of a document is unknown", "The class of this document is unknown: {0}");

    public static readonly FindingKind OutOfRange = Error(
        "CORPUS217", "Value is out of range", "'{0}' is out of range for '{1}'; expected {2}");

    public static readonly FindingKind NotEqual = Error(
        "CORPUS218", "Value is not the required one", "'{0}' must be {1}, found '{2}'{3}");

    public static readonly FindingKind Cardinality = Error(
        "CORPUS219", "Wrong number of values", "'{0}' has {1}, but expects {2}");

    public static readonly FindingKind RepeatedElement = Error(
        "CORPUS220", "Value is in a list twice", "'{0}' is in '{1}' twice; remove or change one of the two; the first is at");

    public static readonly FindingKind UnknownClass = Error(
        "CORPUS221", "Unknown class", "'{0}' is not a class that is allowed here{1}");

    public static readonly FindingKind Recommended = Warning(
        "CORPUS222", "Recommended value is missing", "{0} has no '{1}', which is recommended; add a value");

    public static readonly FindingKind SeedsNotChecked = Warning(
        "CORPUS223", "Seeds are not checked", "The seeds were not checked, because the schema has errors; correct the schema and build again");

    // Identifiers and references.
    public static readonly FindingKind DuplicateIdentifier = Error(
        "CORPUS301", "Duplicate identifier", "The identifier '{0}' is used twice; rename one of the two; it is first used at");

    public static readonly FindingKind DanglingReference = Error(
        "CORPUS302", "Reference does not resolve", "The corpus contains no record '{0}'; expected the identifier of {1}{2}");

    public static readonly FindingKind MistypedReference = Error(
        "CORPUS303", "Reference to a record of the wrong class", "'{0}' is {1}, but '{2}' expects {3}");

    public static readonly FindingKind AmbiguousName = Error(
        "CORPUS304", "Reference matches several records", "'{0}' matches several records ({1}); {2}");

    public static readonly FindingKind InverseDisagreement = Error(
        "CORPUS305", "Two sides of a relation disagree", "'{0}' of '{1}' refers to '{2}', but '{3}' of '{2}' refers to {4}; correct one of the two; the other is at");

    public static readonly FindingKind EmptyIdentifier = Error(
        "CORPUS306", "Identifier is empty", "The identifier is empty; write one that no other record has");

    public static readonly FindingKind DuplicateKeyValues = Error(
        "CORPUS307", "Unique values are used twice", "{0} has the same {1} as '{2}', but the schema requires unique values; correct one of the two; '{2}' is at");

    public static readonly FindingKind LongIdentifier = Error(
        "CORPUS308", "Identifier is too long", "The identifier '{0}' has {1} characters; shorten it to at most {2}");

    public static readonly FindingKind SelfRelation = Warning(
        "CORPUS309", "Relation of a record to itself", "'{0}' of '{1}' refers to '{1}' itself; refer to another record, or remove the reference");

    public static readonly FindingKind SameText = Warning(
        "CORPUS310", "Two documents have the same text", "{0} has the same text as {1}; remove one of the two documents, or correct its text; the text of {1} is at");

    // Quotes and mentions.
    public static readonly FindingKind QuoteNotFound = Error(
        "CORPUS401", "Quote is not in the text", "The quote '{0}' is not in the text of {1}; copy the words from the text{2}");

    public static readonly FindingKind QuoteAmbiguous = Error(
        "CORPUS402", "Quote is in the text several times", "The quote '{0}' appears {2} times in the text of {1}; to say which one is meant, add the words before it as a prefix or the words after it as a suffix: {3}");

    public static readonly FindingKind QuoteDiffers = Error(
        "CORPUS403", "Quote differs from the text", "The quote '{0}' differs from the text of {1} only in {2}; write '{3}'");

    public static readonly FindingKind QuoteElsewhere = Error(
        "CORPUS404", "Quote is in another document", "The quote '{0}' is not in the text of {1}, but in the text of {2}; move it to the annotations of {2}");

    public static readonly FindingKind QuoteInPieces = Error(
        "CORPUS405", "Quote is in the text in pieces", "The text of {1} contains the words of the quote '{0}' only in separate pieces; write the pieces as a list: {2}");

    public static readonly FindingKind QuoteWithoutText = Error(
        "CORPUS406", "Quote without a document", "The quote cannot be checked, because its document is unknown: {0} is not in the annotations of a document and refers to {1}; move {0} to the annotations of its document, or let it refer to exactly one document");

    public static readonly FindingKind QuoteContext = Error(
        "CORPUS407", "Quote is not in its context", "The quote '{0}' is in the text of {1}, but not with {2}; write what the text has instead: {3}");

    public static readonly FindingKind EmptyQuote = Error(
        "CORPUS408", "Quote is empty", "The quote is empty; copy words from the text, or remove the quote");

    public static readonly FindingKind QuoteCutsWord = Warning(
        "CORPUS409", "Quote begins or ends inside a word", "The quote '{0}' begins or ends inside a word of the text of {1}; write whole words: '{2}'");

    public static readonly FindingKind AmbiguousForm = Warning(
        "CORPUS410", "Surface form of several entities", "'{0}' is a surface form of several entities ({1}), so it was not tagged; to tag it, add an item to '{2}' that names the entity that is meant, for example with 'entity: {3}' and 'quote: {4}'");

    public static readonly FindingKind LongForm = Error(
        "CORPUS411", "Surface form is too long", "The surface form '{0}' has {1} characters; shorten it to at most {2}");

    public static readonly FindingKind EmptyForm = Error(
        "CORPUS412", "Surface form is empty", "The surface form is empty; write a name, or remove it");

    // Member names.
    public static readonly FindingKind MemberCollision = Error(
        "CORPUS501", "Two identifiers become one member", "'{0}' and '{3}' both become the member '{1}' of {2}; rename one of the two; '{3}' is at");

    public static readonly FindingKind MembersOmitted = Info(
        "CORPUS502", "Collection has no named members", "{0} has no named members, because it contains {1} records, and CorpusNamedMembersLimit is {2}; raise the limit to have named members");

    public static readonly FindingKind InvalidNamespace = Fatal(
        "CORPUS503", "Namespace is not valid in C#", "CorpusNamespace is '{0}', which is not a C# namespace; write names with dots between them, for example 'HarbourPost.Data'");

    // The compiler itself.
    public static readonly FindingKind InternalFault = Fatal(
        "CORPUS900", "Internal error", "CorpusData failed because of an error of its own, not of the corpus; please report it: {0}");

    public static readonly FindingKind Timings = Warning(
        "CORPUS901", "Timings", "Time spent on the corpus, on all cores together: {0}");

    /// <summary>All kinds of findings, in the order of their ids.</summary>
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
