using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// Makes a chat through Graph (application permission Chat.Create). An app cannot speak in it. For two people Teams gives the chat they
/// have already; where it is not permitted, or fails, there is none and a link takes its place.
/// </summary>
public sealed partial class GraphChats(GraphServiceClient graph, ILogger<GraphChats> logger) : IChats
{
    private const string Eigenaar = "owner";

    public async Task<Uri?> OpenAsync(IReadOnlyList<string> personen, string onderwerp, CancellationToken ct)
    {
        var samen = personen.Count > 2;
        var chat = await Graphvraag.StelAsync(
            tijd => graph.Chats.PostAsync(
                new Chat
                {
                    ChatType = samen ? ChatType.Group : ChatType.OneOnOne,
                    Topic = samen ? onderwerp : null,
                    Members = [.. personen.Select(Lid)],
                },
                cancellationToken: tijd),
            (status, fout) => Log.NietGemaakt(logger, status, fout), ct);
        return Uri.TryCreate(chat?.WebUrl, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps ? adres : null;
    }

    private static ConversationMember Lid(string id) => new AadUserConversationMember
    {
        Roles = [Eigenaar],
        AdditionalData = new Dictionary<string, object> { ["user@odata.bind"] = $"{Graphvraag.Adres}users('{id}')" },
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A chat could not be made through Graph: status {Status}, {Fault}; a link takes its place")]
        public static partial void NietGemaakt(ILogger logger, int status, string fault);
    }
}
