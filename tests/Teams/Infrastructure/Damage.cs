using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>Makes bad input out of good.</summary>
public static class Damage
{
    private static readonly string[] Oddities =
    [
        "null", "true", "0", "-1e999", "1e-9999", "123456789012345678901234567890", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"",
        "\"a\\/b\"",
        "[]", "[null]", "[[[[[[]]]]]]", "{}", "{\"a\":1,\"a\":2}", "{\"\":null}", "{\"id\":5}", "{\"id\":{}}", "{\"tenant\":{\"id\":[]}}",
        "\"2026-99-99\"", "\"28:\"", "NaN", "'x'", "\"" + new string('é', 50_000) + "\"",
        "[" + string.Join(',', Enumerable.Repeat("0", 20_000)) + "]",
    ];

    private static readonly string[] Readable = [.. Oddities.Where(IsReadable)];

    /// <summary>JSON of any shape, at most so many levels deep.</summary>
    public static Gen<string> AnyJson(int depth)
    {
        var leaf = Gen.Elements(Oddities);
        if (depth == 0)
            return leaf;

        var name = Gen.Elements(
            "type", "id", "error", "code", "message", "channelData", "value", "from", "conversation", "serviceUrl", "x", "\\ud800");
        var member = name.SelectMany(key => AnyJson(depth - 1).Select(value => $"\"{key}\":{value}"));
        return Gen.Frequency(
            (2, leaf),
            (2, Few(AnyJson(depth - 1)).Select(items => $"[{string.Join(',', items)}]")),
            (4, Few(member).Select(members => $"{{{string.Join(',', members)}}}")));
    }

    /// <summary>None to four: with four each time, most of the work would be in cases of a megabyte.</summary>
    private static Gen<List<string>> Few(Gen<string> of) => Gen.Choose(0, 4).SelectMany(count => of.ListOf(count));

    /// <summary>A good activity in which up to three members are missing, doubled, of the wrong type or huge.</summary>
    public static Gen<string> Of(IReadOnlyList<JsonObject> seeds)
    {
        // Mostly damage that leaves the text readable: what cannot be read gets no further than the first check.
        var kinds = Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)), (2, Gen.Constant(2)), (6, Gen.Constant(3)));
        var damage = Gen.Choose(0, 200).SelectMany(
            at => kinds.SelectMany(kind => Gen.Elements(kind is 3 ? Readable : Oddities).Select(put => (at, kind, put))));
        return Gen.Choose(0, seeds.Count - 1).SelectMany(seed => Gen.Choose(1, 3).SelectMany(count => damage.ListOf(count).Select(list =>
        {
            var root = seeds[seed].DeepClone().AsObject();
            var replacements = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (at, kind, put) in list)
            {
                var members = Members(root).ToList();
                var (owner, name) = members[at % members.Count];
                var mark = $"@{replacements.Count}@";
                switch (kind)
                {
                    case 0:
                        owner.Remove(name);
                        break;
                    case 1:
                        // Doubled: a second member of the same name, in the text further on.
                        owner[mark] = mark;
                        replacements[$"\"{mark}\":\"{mark}\""] = $"\"{name}\":{put}";
                        break;
                    default:
                        owner[name] = mark;
                        replacements[$"\"{mark}\""] = put;
                        break;
                }
            }

            return replacements.Aggregate(root.ToJsonString(), (text, it) => text.Replace(it.Key, it.Value, StringComparison.Ordinal));
        })));
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Members(member.Value).Prepend((owner, member.Key))),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };

    private static bool IsReadable(string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
