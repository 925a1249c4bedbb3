using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>
/// The JSON form of an <see cref="Activity"/> on the wire: camelCase, nulls left out, at most <see cref="MaxDepth"/> levels deep.
/// Unknown members are kept; a member of the wrong type or a member that occurs twice makes the whole activity unreadable.
/// </summary>
public static class ActivityJson
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    /// <summary>Text goes out as it is, not as <c>\u…</c>: the body is not HTML, and Teams counts its length.</summary>
    internal static readonly WireJson Wire =
        new(new JsonSerializerOptions(WireJson.Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The activity as UTF-8 JSON.</summary>
    public static byte[] Write(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Wire.Activity);

    /// <summary>
    /// Reads one activity. Never throws on content: whatever is not a JSON object of the right shape gives false.
    /// </summary>
    /// <param name="utf8">The bytes of the body.</param>
    /// <param name="activity">The activity; its required members may still be absent.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Activity? activity)
    {
        activity = null;
        try
        {
            if (!EveryStringIsText(utf8))
                return false;

            activity = JsonSerializer.Deserialize(utf8, Wire.Activity);
        }
        catch (JsonException)
        {
            return false;
        }

        if (activity is null || HasHole(activity.MembersAdded) || HasHole(activity.MembersRemoved) || HasHole(activity.Attachments))
        {
            activity = null;
            return false;
        }

        // For in-process use only, says the activity specification: on the wire it is a claim of a stranger.
        activity.Other?.Remove("callerId");
        return true;
    }

    /// <summary>
    /// Strings inside open content are decoded only when somebody asks for them; half a surrogate pair would then throw far from here.
    /// </summary>
    private static bool EveryStringIsText(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
            return false;

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped)
                continue;

            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasHole<T>(IReadOnlyList<T>? list)
        where T : class => list is not null && list.Any(item => item is null);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = ActivityJson.MaxDepth,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonNode))]
internal sealed partial class WireJson : JsonSerializerContext;
