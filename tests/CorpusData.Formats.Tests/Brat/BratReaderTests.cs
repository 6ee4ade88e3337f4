using CorpusData.Formats.Importing;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Tests.Importing;

namespace CorpusData.Formats.Tests.Brat;

public sealed class BratReaderTests : IDisposable
{
    private const string Text = "Ada Berg met Bo Lund. The strike began on Monday and ended.\n";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_entry_of_a_database_for_a_record_is_listed()
    {
        _folder.Add("a.txt", Text).Add("a.ann", """
            T1	Claim 0 3;13 15	Ada Bo
            N1	Reference T1 Wikidata:Q42	Ada Bo

            """);

        _folder.Open(_folder.Import("brat"));

        Assert.Equal("""
            Not carried over:
                 1  entries of other databases, for which the schema has no slot
                    a-t1: Wikidata:Q42

            """, _folder.Read("import-report.txt"));
    }

    [Fact]
    public void Spans_events_relations_attributes_and_notes_become_records()
    {
        _folder.Add("a.txt", Text).Add("a.ann", """
            T1	Person 0 8	Ada Berg
            T2	Person 13 20	Bo Lund
            T3	Start 33 38	began
            T4	Thing 26 32	strike
            E1	Start:T3 Theme:T4
            R1	Knows Arg1:T1 Arg2:T2	
            A1	Negated E1
            A2	Certainty E1 Very high
            N1	Reference T1 Wikidata:Q42	Ada Berg
            #1	AnnotatorNotes T2	spelling: "Lund"?

            """);

        ImportedView view = _folder.Open(_folder.Import("brat"));

        Assert.Equal(["a: ada-berg@0-8 Ada Berg", "a: bo-lund@13-20 Bo Lund", "a: strike@26-32 strike"], view.Mentions);
        Assert.Equal(["a-e1@33-38 began"], view.Quotes);
        Assert.Equal("""
            starts:
              a-e1:
                evidence: began
                certainty: Very high
                negated: true
                theme: strike

            """, _folder.Read("seeds/documents/a.yaml"));
        Assert.Equal("""
            persons:
              ada-berg:
                name: Ada Berg
                reference: 'Wikidata:Q42'
                knows: bo-lund
              bo-lund:
                name: Bo Lund
                notes: 'spelling: "Lund"?'

            """, _folder.Read("seeds/persons.yaml"));
        Assert.Equal("""
            id: https://example.org/imported
            name: imported
            description: The types of an imported corpus; edit it to describe them.
            imports: [linkml:types, corpusdata:core]
            default_range: string
            classes:
              Corpus:
                tree_root: true
                attributes:
                  documents: { range: Document, multivalued: true, inlined: true }
                  entities: { range: Entity, multivalued: true, inlined: true }
                  persons: { range: Person, multivalued: true, inlined: true }
                  starts: { range: Start, multivalued: true, inlined: true }
                  things: { range: Thing, multivalued: true, inlined: true }
              Document:
                attributes:
                  id: { identifier: true }
                  text: { range: text, required: true }
                  mentions: { range: Mention, multivalued: true }
                  starts: { range: Start, multivalued: true, inlined: true }
              Entity:
                abstract: true
                attributes:
                  id: { identifier: true }
                  name: { range: surface_form, required: true }
                  aliases: { range: surface_form, multivalued: true }
                  reference: { multivalued: true }
              Person:
                is_a: Entity
                attributes:
                  knows: { range: Person, multivalued: true }
                  notes: { multivalued: true }
              Start:
                attributes:
                  id: { identifier: true }
                  evidence: { range: Quote, multivalued: true, required: true }
                  certainty:
                  negated: { range: boolean }
                  theme: { range: Thing, multivalued: true }
              Thing:
                is_a: Entity

            """, _folder.Read("schema/corpus.yaml"));
        Assert.Equal("""
            Everything is carried over.
            Left out or changed on purpose:
                 1  attributes of mentions, which are now those of their entities
                    a.ann:2: T2
                 1  relations of mentions, which are now those of their entities
                    a.ann:6: R1 Knows

            """, _folder.Read("import-report.txt"));
    }

    [Fact]
    public void The_database_of_a_normalization_is_kept_and_that_of_an_export_names_the_entity()
    {
        _folder.Add("a.txt", Text).Add("a.ann", """
            T1	Person 0 8	Ada Berg
            T2	Person 13 20	Bo Lund
            T3	Thing 26 32	strike
            T4	Thing 42 48	Monday
            N1	Reference T1 Wikidata:Q42	Ada B.
            N2	Reference T2 corpus:lund%2Fbo_1	Bo Nils Lund
            N3	Reference T3 Corpus:X:1	the strike
            N4	Reference T4 corpus-2:mon	Monday

            """);

        ImportedView view = _folder.Open(_folder.Import("brat"));

        Assert.Equal(["a: ada-b@0-8 Ada Berg", "a: lund/bo_1@13-20 Bo Lund", "a: the-strike@26-32 strike", "a: monday@42-48 Monday"], view.Mentions);
        Assert.Equal("""
            persons:
              ada-b:
                name: Ada B.
                aliases: Ada Berg
                reference: 'Wikidata:Q42'
              lund/bo_1:
                name: Bo Nils Lund
                aliases: Bo Lund

            """, _folder.Read("seeds/persons.yaml"));
        Assert.Contains("    reference: 'Corpus:X:1'\n", _folder.Read("seeds/things.yaml"), StringComparison.Ordinal);
        Assert.Contains("    reference: 'corpus-2:mon'\n", _folder.Read("seeds/things.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_count_the_code_points_of_the_stored_text()
    {
        IEnumerable<string> lines = UnusualText.Spans(OffsetUnit.CodePoint).Select(static (span, i) =>
            FormattableString.Invariant($"T{i}\tThing {span.Start} {span.End}\t{span.Words.Replace("\r\n", " ", StringComparison.Ordinal)}\r\n"));
        _folder.Add("a.txt", UnusualText.Raw).Add("a.ann", string.Concat(lines));

        ImportResult result = _folder.Import("brat");

        Assert.Equal(OffsetUnit.CodePoint, result.Unit);
        UnusualText.Check(_folder.Open(result));
    }

    [Fact]
    public void A_span_in_pieces_becomes_a_record_with_several_quotes()
    {
        _folder.Add("a.txt", "Ada met Bo and Ada left.\n").Add("a.ann", "T1\tMeeting 0 3;8 10\tAda Bo\nT2\tMeeting 15 18\tAda\n");

        ImportedView view = _folder.Open(_folder.Import("brat"));

        Assert.Equal(["a-t1@0-3 Ada", "a-t1@8-10 Bo", "a-t2@15-18 Ada"], view.Quotes);
        Assert.Equal("""
            meetings:
              a-t1:
                evidence:
                  - { exact: Ada, suffix: met }
                  - Bo
              a-t2:
                evidence: { exact: Ada, prefix: and }

            """, _folder.Read("seeds/documents/a.yaml"));
    }

    [Fact]
    public void The_configuration_says_which_types_inherit_and_which_are_abstract()
    {
        _folder.Add("annotation.conf", """
            # comment
            [entities]
            !Agent
            	Person
            		Minister
            	-----
            Place
            [relations]
            Knows	Arg1:Person, Arg2:Person
            [events]
            Attack	Agent*:Agent
            """)
            .Add("a.txt", "Ada and Bo met in Rome.\n")
            .Add("a.ann", "T1\tMinister 0 3\tAda\nT2\tPerson 8 10\tBo\nT3\tPlace 18 22\tRome\nR1\tKnows Arg1:T1 Arg2:T2\nR2\tKnows Arg1:T2 Arg2:T3\n");

        _folder.Open(_folder.Import("brat"));

        Assert.Contains("""
              Agent:
                abstract: true
                is_a: Entity
              Minister:
                is_a: Person
              Person:
                is_a: Agent
                attributes:
                  knows: { any_of: [{ range: Person }, { range: Place }], multivalued: true }
              Place:
                is_a: Entity

            """, _folder.Read("schema/corpus.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_that_brat_numbers_are_one_slot()
    {
        _folder.Add("a.txt", "Ada and Bo met.\n").Add("a.ann", "T1\tP 0 3\tAda\nT2\tP 8 10\tBo\nT3\tMeet 11 14\tmet\nE1\tMeet:T3 Who:T1 Who2:T2\n");

        _folder.Open(_folder.Import("brat"));

        Assert.Contains("who:\n      - ada\n      - bo\n", _folder.Read("seeds/documents/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Equivalent_spans_are_one_entity()
    {
        _folder.Add("a.txt", "Ada Berg left. The minister was tired.\n").Add("a.ann", "T1\tP 0 8\tAda Berg\nT2\tP 19 27\tminister\n*\tEquiv T1 T2\n");

        ImportedView view = _folder.Open(_folder.Import("brat"));

        Assert.Equal(["a: ada-berg@0-8 Ada Berg", "a: ada-berg@19-27 minister"], view.Mentions);
        Assert.Equal("ps:\n  ada-berg:\n    name: Ada Berg\n    aliases: minister\n", _folder.Read("seeds/ps.yaml"));
    }

    [Fact]
    public void Spans_with_a_reference_are_one_entity_for_each_entry()
    {
        _folder.Add("a.txt", "Paris is not Paris, nor the City of Light.\n").Add("a.ann", """
            T1	City 0 5	Paris
            T2	City 13 18	Paris
            T3	City 28 41	City of Light
            N1	Reference T1 DB:1	Paris
            N2	Reference T2 DB:2	Paris (Texas)
            N3	Reference T3 DB:1	Paris

            """);

        ImportedView view = _folder.Open(_folder.Import("brat"));

        Assert.Equal(["a: paris@0-5 Paris", "a: paris-texas@13-18 Paris", "a: paris@28-41 City of Light"], view.Mentions);
    }

    [Fact]
    public void What_cannot_be_carried_over_is_listed()
    {
        _folder.Add("a.txt", Text).Add("alone.ann", "T1\tP 0 1\tx\n").Add("plain.txt", "No annotations.\n").Add("a.ann", """
            T1	Person 0 8	Ada Berg
            T1	Person 13 20	Bo Lund
            T2	Person 100 105	x
            T3	Person 8 0	Ada
            T4	Person 4 8	Berg
            T5	Person x 8	Berg
            T99999999999999999999	Person 99999999999999999999 8	Berg
            T6	Person 42 48	Tuesday
            E1	Start:T77
            R1	Knows Arg1:T1 Arg2:T78
            R2	Knows Arg1:T1
            A1	Old R1
            N1	Reference T79 DB:1	x
            *	Equiv T1 T80
            ?	what
            	
            """);

        ImportedView view = _folder.Open(_folder.Import("brat", offsets: OffsetUnit.CodePoint));

        // Mentions may overlap.
        Assert.Equal(["a: ada-berg@0-8 Ada Berg", "a: berg@4-8 Berg"], view.Mentions);

        Assert.Equal("""
            Not carried over:
                 1  annotations without a text
                    alone.ann
                 1  attributes and notes of relations, or of spans that do not exist
                    a.ann:12: A1
                 1  events whose trigger does not exist
                    a.ann:9: E1
                 1  groups of equivalent spans that are not entities of one class
                    a.txt: T1 T80
                 4  lines that cannot be read
                    a.ann:6: T5
                    a.ann:7: T99999999999999999999
                    a.ann:11: R2
                    a.ann:15: ?
                 1  references of spans that do not exist
                    a.ann:13: N1
                 1  relations and roles of spans that do not exist or are not carried over
                    a.ann:10: R1 Knows
                 2  spans that are empty, reversed or outside of the text
                    a.ann:3: T2
                    a.ann:4: T3
                 1  spans whose id is used twice
                    a.ann:2: T1
                 1  spans whose words are not in the text at their offsets
                    a.ann:8: T6
            Left out or changed on purpose:
                 1  texts without annotations
                    plain.txt

            """, _folder.Read("import-report.txt"));
    }

    [Fact]
    public void Words_that_fit_no_unit_demand_the_option()
    {
        _folder.Add("a.txt", "Ada left.\n").Add("a.ann", "T1\tP 0 3\tBob\n");

        Assert.Equal("""
            the words of the spans fit no unit of offsets:
              a.ann:1: T1: the words are 'Bob', but with code-point the text has 'Ada'
              a.ann:1: T1: the words are 'Bob', but with utf16 the text has 'Ada'
              a.ann:1: T1: the words are 'Bob', but with grapheme the text has 'Ada'
            name the unit with --offsets; spans with other words are then left out and listed
            """, _folder.Fail("brat"));
    }

    [Theory]
    [InlineData(OffsetUnit.Utf16)]
    [InlineData(OffsetUnit.Grapheme)]
    public void Words_prove_another_unit(OffsetUnit unit)
    {
        IEnumerable<string> lines = UnusualText.Spans(unit).Select(static (span, i) =>
            FormattableString.Invariant($"T{i}\tThing {span.Start} {span.End}\t{span.Words.Replace("\r\n", " ", StringComparison.Ordinal)}\n"));
        _folder.Add("a.txt", UnusualText.Raw).Add("a.ann", string.Concat(lines));

        ImportResult result = _folder.Import("brat");

        Assert.Equal(unit, result.Unit);
        UnusualText.Check(_folder.Open(result));
    }

    [Fact]
    public void A_file_in_another_encoding_is_named_with_its_line()
    {
        _folder.Add("a.txt", "x");
        File.WriteAllBytes(Path.Combine(_folder.Source, "a.txt"), [(byte)'o', (byte)'\n', 0xE9, (byte)'t', 0xE9]);

        Assert.Equal("a.txt:2: byte 2 is not UTF-8; it looks like Windows-1252; save the file as UTF-8", _folder.Fail("brat"));
    }
}
