using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

namespace OtherYaml
{
    /// <summary>A generator that reads YAML too, with a YamlDotNet of its own.</summary>
    [Generator]
    public sealed class OtherYamlGenerator : IIncrementalGenerator
    {
        /// <inheritdoc/>
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        {
            var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("name: Version");
            output.AddSource("OtherYaml.g.cs", $$"""
                namespace Newsroom
                {
                    internal static class OtherYaml
                    {
                        public const string {{read["name"]}} = "{{typeof(IDeserializer).Assembly.GetName().Version}}";
                    }
                }
                """);
        });
    }
}
