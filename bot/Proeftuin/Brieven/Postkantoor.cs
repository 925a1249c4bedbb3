using System.Buffers;
using MimeKit;
using SmtpServer;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace TeamsHerstelBot.Proeftuin.Brieven;

/// <summary>
/// The mail server of the municipality: real SMTP with TLS, on loopback alone, so the bot mails here as it does everywhere. A mail is in
/// its mailbox before the server says that it has it, and goes nowhere else.
/// </summary>
internal sealed class Postkantoor(Postbussen bussen) : MessageStore
{
    /// <summary>What is not encrypted is not taken in: the bot never sends it so.</summary>
    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        if (!context.Pipe.IsSecure) return new(SmtpReplyCode.ClientNotPermitted, "5.7.0 TLS first");
        using var ruw = new MemoryStream(buffer.ToArray());
        using var mail = await MimeMessage.LoadAsync(ruw, cancellationToken);
        foreach (var aan in mail.To.Mailboxes)
        {
            await bussen.LegAsync(
                new(
                    mail.MessageId ?? "", aan.Address, default, mail.Subject ?? "", (mail.TextBody ?? "").ReplaceLineEndings("\n"),
                    mail.HtmlBody ?? "", $"SMTP, {context.Pipe.SslProtocol}"),
                cancellationToken);
        }

        return SmtpResponse.Ok;
    }
}
