namespace CorpusData.Cli.Drafting;

/// <summary>Verbs with which texts attribute a quotation, in English, German, French, Spanish and Arabic.</summary>
internal static class SpeechVerbs
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "said", "says", "say", "told", "tells", "added", "adds", "claimed", "claims", "wrote", "writes", "asked", "asks", "replied",
        "announced", "announces", "stated", "states", "warned", "warns", "insisted", "argued", "argues", "explained", "explains", "agreed", "agrees", "noted", "notes", "tweeted", "according",
        "sagte", "sagt", "sagten", "erklärte", "erklärt", "betonte", "betont", "meinte", "meint", "schrieb", "schreibt", "fügte", "teilte",
        "dit", "déclaré", "déclare", "affirmé", "affirme", "ajouté", "ajoute", "expliqué", "explique", "écrit", "estimé", "estime", "selon",
        "dijo", "dice", "afirmó", "afirma", "declaró", "declara", "añadió", "añade", "explicó", "explica", "escribió", "aseguró", "según",
        "قال", "قالت", "وقال", "وقالت", "أضاف", "وأضاف", "أضافت", "وأضافت", "أعلن", "وأعلن", "صرح", "وصرح", "أكد", "وأكد", "أكدت", "كتب",
    };

    /// <summary>Returns the places of such verbs within a range of a text.</summary>
    public static IEnumerable<TextSpan> Find(string text, TextSpan range)
    {
        int start = -1;
        for (int i = range.Start; i <= range.End; i++)
        {
            bool isLetter = i < range.End && char.IsLetter(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                if (Verbs.Contains(text[start..i]))
                {
                    yield return new TextSpan(start, i);
                }

                start = -1;
            }
        }
    }
}
