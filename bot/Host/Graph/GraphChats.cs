using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// Makes a chat through Graph (application permission Chat.Create). An app cannot speak in it. For two people Teams gives the chat they
/// have already; where it is not permitted, or fails, there is none and a link takes its place.
/// </summary>
public sealed partial class GraphChats(GraphServiceClient graph, ILogger<GraphChats> logger) : IChats
{
    private const string Eigenaar = "owner";

    /// <summary>It waits in the post, where cards wait too.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    public async Task<Uri?> OpenAsync(IReadOnlyList<string> personen, string onderwerp, CancellationToken ct)
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(Geduld);
        try
        {
            var samen = personen.Count > 2;
            var chat = await graph.Chats.PostAsync(
                new Chat
                {
                    ChatType = samen ? ChatType.Group : ChatType.OneOnOne,
                    Topic = samen ? onderwerp : null,
                    Members = [.. personen.Select(Lid)],
                },
                cancellationToken: tijd.Token);
            return Uri.TryCreate(chat?.WebUrl, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps ? adres : null;
        }
        catch (ApiException fout)
        {
            Log.NietGemaakt(logger, fout.ResponseStatusCode, fout.GetType().Name);
        }
        catch (Exception fout) when (
            fout is HttpRequestException or AuthenticationFailedException
                || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            Log.NietGemaakt(logger, 0, fout.GetType().Name);
        }

        return null;
    }

    private static ConversationMember Lid(string id) => new AadUserConversationMember
    {
        Roles = [Eigenaar],
        AdditionalData = new Dictionary<string, object> { ["user@odata.bind"] = $"https://graph.microsoft.com/v1.0/users('{id}')" },
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A chat could not be made through Graph: status {Status}, {Fault}; a link takes its place")]
        public static partial void NietGemaakt(ILogger logger, int status, string fault);
    }
}
