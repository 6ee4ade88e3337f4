using System.Collections;
using System.Reflection;

namespace CorpusData.Generator.Tests;

/// <summary>Everything that values hold on to.</summary>
internal static class ObjectGraph
{
    public static IEnumerable<object> Reach(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>(roots);
        while (waiting.TryPop(out object? value))
        {
            if (value is string or Type or Delegate || value.GetType().IsPrimitive || !seen.Add(value))
            {
                continue;
            }

            yield return value;
            if (value is IEnumerable items && value.GetType().IsArray)
            {
                foreach (object item in items.OfType<object>())
                {
                    waiting.Push(item);
                }
            }

            for (Type? type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer && field.GetValue(value) is { } held)
                    {
                        waiting.Push(held);
                    }
                }
            }
        }
    }
}
