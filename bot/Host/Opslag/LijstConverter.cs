using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A <see cref="Lijst{T}"/> is stored as a JSON array.</summary>
internal sealed class LijstConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Lijst<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Van<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Van<T> : JsonConverter<Lijst<T>>
    {
        public override Lijst<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            List<T> items = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(JsonSerializer.Deserialize(ref reader, Vorm(options))!);
            return [.. items];
        }

        public override void Write(Utf8JsonWriter writer, Lijst<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value) JsonSerializer.Serialize(writer, item, Vorm(options));
            writer.WriteEndArray();
        }

        private static JsonTypeInfo<T> Vorm(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
