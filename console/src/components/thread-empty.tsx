/** Before the first text. */
export function ThreadEmpty() {
  return (
    <li className="mx-auto max-w-72 py-10 text-center">
      <p className="font-medium">No conversation yet</p>
      <p className="mt-1 text-sm text-muted">
        Text as a lead would. The bots answer here, and the panels show what they understood and why.
      </p>
    </li>
  )
}
